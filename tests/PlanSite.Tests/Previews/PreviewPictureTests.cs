using PlanSite.Files;
using PlanSite.Model;
using PlanSite.Pages.Previews;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Previews;

/// <summary>The preview pictures are sound files of few bytes, and show what the plan's results are.</summary>
public sealed class PreviewPictureTests
{
    private static readonly (byte, byte, byte) White = (255, 255, 255);

    public static TheoryData<string> Names => [.. RealSite.Files.Keys.Where(f => f.StartsWith("previews/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_picture_is_a_sound_file_of_the_promised_size(string name)
    {
        var file = RealSite.Files[name];
        var png = Png.Read(file);
        Assert.Equal((1200, 630), (png.Width, png.Height));
        Assert.InRange(file.Length, 1000, 40_000);
        new DiskFileSystem().WriteBytes(Path.Combine(Repository.Root, "artifacts", name), file); // for people to look at
    }

    /// <summary>One mark of 24 pixels: full of its ink at the rim, its sign white.</summary>
    [Fact]
    public void What_is_kept_is_full_what_is_missed_is_open()
    {
        Assert.Equal((0x19, 0x7a, 0x4b), Drawn(Status.Achieved).At(40, 100)); // in the disc, left of its sign
        Assert.Equal(White, Drawn(Status.Achieved).At(87, 133)); // the foot of its sign
        Assert.Equal((0xce, 0, 0), Drawn(Status.Missed).At(25, 100)); // the left side of the box
        Assert.Equal(White, Drawn(Status.Missed).At(50, 100)); // beside the cross
        Assert.Equal((0xce, 0, 0), Drawn(Status.Missed).At(100, 100)); // where its lines meet
        Assert.Equal(White, Drawn(Status.Nearly).At(100, 60)); // above the half
        Assert.Equal((0x92, 0x72, 0), Drawn(Status.Nearly).At(100, 140)); // below it
        Assert.Equal(White, Drawn(Status.NoTarget).At(100, 60));
    }

    [Fact]
    public void A_picture_shows_as_many_marks_as_there_are_items()
    {
        // 3 achieved, 1 missed of 4: each in a cell of 96 pixels from 60 on, below the number.
        var png = Png.Read(BuiltSite.Of(RealSite.Fixture("small")).Files["previews/town/plan.png"]);
        var cells = Enumerable.Range(0, 11).Select(i => Enumerable.Range(0, 96 * 96).Any(p => png.At(60 + i * 96 + p % 96, 230 + p / 96) != White)).ToArray();
        var items = RealSite.Fixture("small");
        Assert.True(cells[0]);
        Assert.Equal(cells.Count(c => c), cells.TakeWhile(c => c).Count());
        Assert.Equal(Content.Valid(items, "content").Plans[0].Nodes.Count(n => !n.Indicators.IsEmpty), cells.Count(c => c));
    }

    [Theory]
    [InlineData(new byte[] { 0 }, 2)]
    [InlineData(new byte[] { 0, 1, 2, 255, 144, 143 }, 3)]
    [InlineData(new byte[] { 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7 }, 4)]
    public void What_is_packed_is_unpacked_again(byte[] bytes, int row)
    {
        Assert.Equal(bytes, Unpacked(bytes, row));
        var repeated = Enumerable.Range(0, 4000).Select(i => bytes[i % bytes.Length]).ToArray();
        Assert.Equal(repeated, Unpacked(repeated, row));
    }

    /// <summary>All lengths from 3 to 258 and distances that end at each of the codes.</summary>
    [Fact]
    public void Every_length_and_distance_is_packed()
    {
        for (var length = 1; length <= 300; length++)
        {
            byte[] bytes = [1, .. Enumerable.Repeat((byte)9, length), 2];
            Assert.Equal(bytes, Unpacked(bytes, 1000));
        }

        foreach (var row in new[] { 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577, 32768 })
        {
            var bytes = Enumerable.Range(0, row).Select(i => (byte)(i * 37 % 251)).ToArray();
            byte[] twice = [.. bytes, .. bytes];
            Assert.Equal(twice, Unpacked(twice, row));
        }
    }

    private static byte[] Unpacked(byte[] bytes, int row)
    {
        var bits = new BitWriter();
        RunLengths.Write(bits, bytes, [1, row]);
        using var unpacked = new System.IO.Compression.DeflateStream(new MemoryStream(bits.Finish()), System.IO.Compression.CompressionMode.Decompress);
        using var whole = new MemoryStream();
        unpacked.CopyTo(whole);
        return whole.ToArray();
    }

    private static Png Drawn(Status status)
    {
        var sheet = new Raster(200, 200);
        DrawnMarks.Draw(sheet, status, new Point(100, 100), 200);
        return Png.Read(sheet.ToPng(8));
    }
}
