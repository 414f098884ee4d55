using System.Globalization;
using PlanSite.Benchmarks.Search;

// What the tests of the client and the benchmark work on:
//   index <measures> <folder>   an index over synthetic plans, with the theme's scripts and styles as they are published
//   content <content> <folder>  the same over real content, as the build makes it
//   pages <measures> <folder>   the same documents as plain pages, for other engines
//   documents <file> <folder>   an index over documents given as JSON: { "Documents": [...], "Synonyms": [[...]] }
//   fold <file>                 random texts, folded by the generator
switch (args)
{
    case ["index", var measures, var folder]:
        IndexFixture.Write(IndexFixture.Synthetic(int.Parse(measures, CultureInfo.InvariantCulture)), folder);
        IndexFixture.WriteAssets(folder);
        return 0;
    case ["content", var content, var folder]:
        IndexFixture.Write(IndexFixture.OfContent(content), folder);
        IndexFixture.WriteAssets(folder);
        return 0;
    case ["pages", var measures, var folder]:
        PageFixture.Write(IndexFixture.Synthetic(int.Parse(measures, CultureInfo.InvariantCulture)).Documents, folder);
        return 0;
    case ["documents", var file, var folder]:
        IndexFixture.Write(IndexFixture.OfFile(file), folder);
        return 0;
    case ["fold", var file]:
        FoldingFixture.Write(file);
        return 0;
    default:
        Console.Error.WriteLine("index|pages <measures> <folder> | content <content> <folder> | documents <file> <folder> | fold <file>");
        return 2;
}
