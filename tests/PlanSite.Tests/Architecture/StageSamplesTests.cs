namespace PlanSite.Tests.Architecture;

/// <summary>The test of the order of stages cannot be walked around: small programs in which Compute knows Render, each in another spelling.</summary>
public sealed class StageSamplesTests
{
    private const string Render = """
        namespace PlanSite.Render
        {
            public enum Look { Plain }
            public sealed class MarkAttribute(int size) : System.Attribute { public int Size => size; }
            public class Page { public static Page Home => new(); public const int Most = 3; public string Name => ""; public class Part; }
            public sealed record Shown(string Text) { public static implicit operator Shown(string text) => new(text); }
            public static class Format
            {
                public const string Comma = ",";
                public static string Percent(decimal value) => value.ToString();
                public static string Printed(this decimal value) => value.ToString();
                public static System.Collections.Generic.IEnumerator<int> GetEnumerator(this int most) { yield return most; }
                public static void Deconstruct(this decimal value, out decimal whole, out decimal rest) => (whole, rest) = (value, value);
                public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this decimal value) => default;
                public static void Add(this System.Collections.Generic.List<int> all, decimal value) => all.Add((int)value);
                public static string Select(this decimal value, System.Func<decimal, decimal> of) => of(value).ToString();
            }
        }
        namespace PlanSite.Render.Charts { public interface IDrawn; public static class Bar { public static int Width = 3; } }
        """;

    private const string Above = "namespace PlanSite; public static class Build { public static int Runs = 1; }";

    private static readonly (string, string) Values = ("Values/Number.cs", "namespace PlanSite.Values; public static class Number { public const int One = 1; }");

    /// <summary>A file of Compute, and one above all stages (or none).</summary>
    public static TheoryData<string, string> Spellings => new()
    {
        { "using PlanSite.Render; namespace PlanSite.Compute; class C { string A(decimal d) => Format.Percent(d); }", "" },
        { "namespace PlanSite.Compute; using Render; class C { string A(decimal d) => Format.Percent(d); }", "" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => Render.Format.Percent(d); }", "" },
        { "namespace PlanSite.Compute { class C { string A(decimal d) => Render . Format /* so */ . Percent(d); } }", "" },
        { "namespace PlanSite { namespace Compute { class C { string A(decimal d) => Render.Format.Percent(d); } } }", "" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => PlanSite.Render.Format.Percent(d); }", "" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => global::PlanSite.Render.Format.Percent(d); }", "" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => PlanSite.@Render.Format.Percent(d); }", "" },
        { @"namespace PlanSite.Compute; class C { string A(decimal d) => PlanSite.\u0052ender.Format.Percent(d); }", "" },
        { "using F = PlanSite.Render.Format; namespace PlanSite.Compute; class C { string A(decimal d) => F.Percent(d); }", "" },
        { "using R = PlanSite.Render; namespace PlanSite.Compute; class C { string A(decimal d) => R.Format.Percent(d); }", "" },
        { "using R = PlanSite.Render; namespace PlanSite.Compute; class C { string A(decimal d) => R::Format.Percent(d); }", "" },
        { "using Rows = System.Collections.Generic.List<PlanSite.Render.Page>; namespace PlanSite.Compute; class C { int A() => new Rows().Count; }", "" },
        { "using static PlanSite.Render.Format; namespace PlanSite.Compute; class C { string A(decimal d) => Percent(d); }", "" },
        { "using PlanSite.Render; namespace PlanSite.Compute; class C { string A(decimal d) => d.Printed(); }", "" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => Format.Percent(d); }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => d.Printed(); }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => Percent(d); }", "global using static PlanSite.Render.Format;" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => F.Percent(d); }", "global using F = PlanSite.Render.Format;" },
        { "namespace PlanSite.Compute; class C { void A() { foreach (var i in 3) { } } }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { void A(decimal d) { (var a, var b) = d; } }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { void A(decimal d) { var (a, b) = d; } }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { async System.Threading.Tasks.Task A(decimal d) => await d; }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { object A() => new System.Collections.Generic.List<int> { 1.5m }; }", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { string A(decimal d) => from part in d select part; }", "global using PlanSite.Render;" },
        { "using Pair = (int, PlanSite.Render.Page?); namespace PlanSite.Compute; class C { Pair A() => default; }", "" },
        { "namespace PlanSite.Compute; [System.ComponentModel.DefaultValue(typeof(Render.Page))] class C;", "" },
        { "namespace PlanSite.Compute; class C { const string A = Render.Format.Comma; }", "" },
        { "namespace PlanSite.Compute; class C { string A => nameof(Render.Page); }", "" },
        { "namespace PlanSite.Compute; class C { System.Type A => typeof(Render.Page); }", "" },
        { "namespace PlanSite.Compute; class C { System.Type A => typeof(Render.Page.Part); }", "" },
        { "namespace PlanSite.Compute; class C { bool A(object o) => o is Render.Page; }", "" },
        { "namespace PlanSite.Compute; class C { int A(object o) => o switch { Render.Page { Name: var n } => n.Length, _ => 0 }; }", "" },
        { "namespace PlanSite.Compute; class C { int A(int i) => i is Render.Page.Most ? 1 : 0; }", "" },
        { "namespace PlanSite.Compute; class C { object A() => default(Render.Look); }", "" },
        { "namespace PlanSite.Compute; class C { Render.Shown A() => \"text\"; }", "" },
        { "namespace PlanSite.Compute; class C : Render.Page;", "" },
        { "namespace PlanSite.Compute; class C : Render.Charts.IDrawn;", "" },
        { "namespace PlanSite.Compute; class C<T> where T : Render.Page;", "" },
        { "namespace PlanSite.Compute; class C { System.Collections.Generic.List<Render.Page[]>? A = null; }", "" },
        { "namespace PlanSite.Compute; class C { System.Func<(int, Render.Page?)>? A = null; }", "" },
        { "namespace PlanSite.Compute; class C { void A(Render.Page page) { } }", "" },
        { "namespace PlanSite.Compute; class C(Render.Page page) { string A => page.Name; }", "" },
        { "namespace PlanSite.Compute; [Render.Mark(1)] class C;", "" },
        { "namespace PlanSite.Compute; [Mark(1)] class C;", "global using PlanSite.Render;" },
        { "namespace PlanSite.Compute; class C { int A() => Render.Charts.Bar.Width; }", "" },
        { "namespace PlanSite.Compute; class C { int A() => Build.Runs; }", "" },
        { "namespace PlanSite.Compute; using PlanSite.Render; class C;", "" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void However_a_later_stage_is_spelled_it_is_found(string compute, string above)
    {
        var sample = Stages.OfSample(("Compute/C.cs", compute), ("Render/Format.cs", Render), ("Build.cs", Above), ("Above.cs", above), Values);
        Assert.DoesNotContain(sample.NotUnderstood, p => !p.Contains("CS5001", StringComparison.Ordinal));
        Assert.Contains(sample.Uses, u => u.Stage == "Compute" && u.Known is "Render" or "Build.cs");
    }

    [Theory]
    [InlineData("using PlanSite.Values; namespace PlanSite.Compute; class C { int A => Number.One; }")]
    [InlineData("namespace PlanSite.Compute; class C { int A => Values.Number.One; }")]
    [InlineData("namespace PlanSite.Compute; class C { string Render => \"Render.Format\"; string A => Render; } // PlanSite.Render.Format")]
    public void What_may_be_known_is_not_taken_for_a_later_stage(string compute)
    {
        var sample = Stages.OfSample(("Compute/C.cs", compute), ("Render/Format.cs", Render), ("Build.cs", Above), Values);
        Assert.DoesNotContain(sample.Uses, u => u.Stage == "Compute" && u.Known != "Values");
    }

    [Fact]
    public void Code_does_not_hide_in_the_namespace_or_the_folder_of_another_stage()
    {
        var inFolder = Stages.OfSample(("Compute/C.cs", "namespace PlanSite.Render; class C { string A(decimal d) => Format.Percent(d); }"), ("Render/Format.cs", Render));
        Assert.Contains(inFolder.Uses, u => u is { Stage: "Compute", Known: "Render" });
        Assert.Equal("Compute/C.cs: PlanSite.Render", Assert.Single(inFolder.Misplaced));
        var inNamespace = Stages.OfSample(("Compute/C.cs", "namespace PlanSite.Compute; class C : Hidden;"), ("Render/Hidden.cs", "namespace PlanSite.Compute; class Hidden;"));
        Assert.Contains(inNamespace.Uses, u => u is { Stage: "Compute", Known: "Render" });
        Assert.Equal("Render/Hidden.cs: PlanSite.Compute", Assert.Single(inNamespace.Misplaced));
    }

    [Fact]
    public void What_the_compiler_does_not_understand_is_told() =>
        Assert.Contains(Stages.OfSample(("Compute/C.cs", "namespace PlanSite.Compute; class C { string A => Nowhere.Name; }")).NotUnderstood,
            p => p.Contains("Nowhere", StringComparison.Ordinal));
}
