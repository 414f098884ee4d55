using PlanSite.Values;

namespace PlanSite.Model;

/// <summary>One of the seventeen goals.</summary>
/// <param name="Number">1 to 17.</param>
/// <param name="Name">Official Japanese short name (国際連合広報センター).</param>
/// <param name="EnglishName">The name that the United Nations gave it.</param>
/// <param name="About">What it is about, one plain sentence of our own.</param>
/// <param name="EnglishAbout">The same in English.</param>
/// <param name="EasyAbout">The same in やさしい日本語, in one or two short sentences.</param>
/// <param name="Targets">In their official order: 1.1 … 1.5, 1.a, 1.b.</param>
public sealed record SdgGoal(
    int Number, string Name, string EnglishName, string About, string EnglishAbout, string EasyAbout, EquatableArray<SdgTarget> Targets)
{
    /// <summary>All seventeen in the order of their numbers: goal n is at n − 1.</summary>
    public static EquatableArray<SdgGoal> All { get; } = SdgFile.Read();

    /// <summary>The target of a number; null when there is none among the 169.</summary>
    public static SdgTarget? TargetOf(string number) => All.SelectMany(g => g.Targets).FirstOrDefault(t => t.Number == number);
}

/// <summary>One of the 169 targets.</summary>
/// <param name="Number">3.4, 11.a.</param>
/// <param name="About">What it is about in a few words of our own; no translation of the official text.</param>
/// <param name="EnglishAbout">The same in English.</param>
public sealed record SdgTarget(string Number, string About, string EnglishAbout);
