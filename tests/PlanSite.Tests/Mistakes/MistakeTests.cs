using PlanSite.Diagnostics;
using PlanSite.Tests.Snapshots;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Mistakes;

/// <summary>Every mistake is told at its place, with severity, code and remedy, and nothing else is told.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Cases => [.. Mistake.Folders];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_told_as_expected_and_nothing_else_is(string folder)
    {
        var mistake = Mistake.All.Single(m => m.Folder == folder);
        Assert.NotEmpty(mistake.Found);
        Assert.Equal(!mistake.HasErrors, mistake.Published);
        Snapshot.MatchFile(mistake.ExpectedFile, mistake.Printed());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_told_in_sentences_for_staff(string folder) => Assert.All(
        Mistake.All.Single(m => m.Folder == folder).Found,
        d => Assert.True(d.Message.Length > 5 && d.Remedy.Length > 5 && (d.Message + d.Remedy).Any(c => c is >= 'ぁ' and <= 'ヶ'), d.Message));

    [Theory]
    [InlineData("themes/default")]
    [InlineData("themes/plain")]
    public void What_mistakes_are_laid_over_is_without_one(string theme)
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(Build.Run(new BuildOptions("content", theme, "site", null), Mistake.WithoutMistake(), bag));
        Assert.Empty(bag.Sorted().Select(d => $"{d.Span} {d.Rule.Code} {d.Message}"));
    }

    [Fact]
    public void The_order_of_files_on_disk_does_not_change_the_messages()
    {
        const string folder = "WrongContent/everything-at-once";
        var forward = Content.Read(Mistake.FilesOf(folder)).Found;
        var reversed = Content.Read(Mistake.FilesOf(folder, reversed: true)).Found;
        Assert.NotEmpty(forward);
        Assert.Equal(forward.AsEnumerable(), reversed);
    }
}
