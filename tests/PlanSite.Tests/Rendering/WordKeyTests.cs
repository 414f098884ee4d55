using System.Text.RegularExpressions;
using PlanSite.Tests.Architecture;
using PlanSite.Tests.Support;
using PlanSite.Tests.WholeSite;

namespace PlanSite.Tests.Rendering;

/// <summary>The keys of the theme's words: written in one way, every one used, and none used that is not there.</summary>
public sealed partial class WordKeyTests
{
    private static readonly string Theme = Path.Combine(Repository.Root, "themes", "default");

    private static readonly Lazy<string[]> Templates = new(() =>
        [.. Directory.GetFiles(Theme, "*.sbn-html", SearchOption.AllDirectories).Select(File.ReadAllText)]);

    private static readonly Lazy<HashSet<string>> InTemplates = new(() =>
        [.. Templates.Value.SelectMany(t => KeyInTemplate().Matches(t)).Select(m => m.Groups["key"].Value)]);

    /// <summary>What a key may be put together from: texts of the program, and what its enumerations are called.</summary>
    private static readonly Lazy<HashSet<string>> Pieces = new(() =>
        [.. Stages.Generator.Texts.Select(t => t.Replace('-', '_')), .. Stages.Generator.EnumMembers.SelectMany(m => new[] { m.ToLowerInvariant(), InSnakeCase(m) })]);

    private static readonly Lazy<string[]> Beginnings = new(() => [.. Pieces.Value.Where(p => p.Length > 1 && p.EndsWith('_'))]);

    private static readonly Lazy<string[]> Endings = new(() => ["", .. Pieces.Value.Where(p => p.Length > 1 && p.StartsWith('_'))]);

    public static TheoryData<string> Languages => ["ja", "en", "ja-easy"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Keys_are_written_in_one_way(string language) =>
        Faults.None(ThemeWords.Of(language).All.Keys.Where(k => !OneWay().IsMatch(k)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_is_used_by_a_template_or_the_program(string language) =>
        Faults.None(ThemeWords.Of(language).All.Keys.Where(k => !IsUsed(k)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_word_that_nobody_uses_is_found()
    {
        Assert.False(IsUsed("section_nowhere"));
        Assert.False(IsUsed("decided_by_the_weather"));
        Assert.True(IsUsed("decided_not_due_yet"));
        Assert.True(IsUsed("finding_best_why"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_that_the_program_asks_for_by_its_whole_name_is_there(string language) =>
        Faults.None(Stages.Generator.TextsGivenTo("PlanSite.Pages.Wording.Words").Except(ThemeWords.Of(language).All.Keys).Where(k => !IsBeginning(k)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_that_a_template_asks_for_is_there(string language) =>
        Faults.None(InTemplates.Value.Except(ThemeWords.Of(language).All.Keys));

    private static bool IsUsed(string key) => InTemplates.Value.Contains(key) || Pieces.Value.Contains(key)
        || Beginnings.Value.Any(b => key.StartsWith(b, StringComparison.Ordinal) && Endings.Value.Any(e =>
            key.Length > b.Length + e.Length && key.EndsWith(e, StringComparison.Ordinal) && Pieces.Value.Contains(key[b.Length..^e.Length])))
        || Endings.Value.Any(e => e.Length > 0 && key.EndsWith(e, StringComparison.Ordinal) && Pieces.Value.Contains(key[..^e.Length]));

    /// <summary>A text that is only the first part of a key, or the place of a value in a sentence.</summary>
    private static bool IsBeginning(string key) => key.EndsWith('_') || key.StartsWith('_')
        || ThemeWords.Of("ja").All.Keys.Any(k => k.StartsWith(key + "_", StringComparison.Ordinal));

    /// <summary>TargetOverActual → target_over_actual.</summary>
    private static string InSnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));

    [GeneratedRegex(@"\bt\.(?<key>[A-Za-z0-9_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyInTemplate();

    [GeneratedRegex("^[a-z]+[0-9]*(_[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneWay();
}
