using PlanSite.Tests.Support;

namespace PlanSite.Tests.Fuzz;

/// <summary>The theme that comes with the program, with one of its templates or other files damaged.</summary>
internal sealed class HostileThemes(int seed)
{
    private static readonly MemoryFileSystem Default = new MemoryFileSystem().WithFolder(Path.Combine(Repository.Root, "themes", "default"), "themes/default");

    private static readonly string[] Paths = [.. Default.Paths.Where(p => !p.Contains("/assets/", StringComparison.Ordinal))];

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{{", "}}}", "{{#if page}}", "{{/if}}", "{{else}}", "{{#each x}}", "{{/each}}", "{{> status}}", "{{ end }}", "{{ if page }}", "{{ for i in 1..9 }}",
        "{{ for i in 1..1000000000 }}a{{ end }}", "{{ while true }}a{{ end }}", "{{ include 'status' }}", "{{ x = 1 }}", "{{ 1 / 0 }}", "{{ page.nothing }}", "{{ func f }}{{ f }}{{ end }}{{ f }}",
        "{{ '' | string.pad_left 1000000000 }}", "{{ (1..1000000000) | array.size }}", "{{ 9 ** 99999 }}", "{{ capture a }}", "{{ page | html }}", "{{~", "~}}", "{%", "{{ this }}", "{{ import page }}",
        "<a href={{ page.home }}>", "\"", "'", "<", "(((((((((((", "\u0000", "\u202e", "[", ".", "|", "$0", "@", "\\",
    ];

    private readonly Chance _chance = new(seed);

    public MemoryFileSystem Next()
    {
        var files = new MemoryFileSystem();
        foreach (var path in Default.Paths) files.With(path, Default.ReadBytes(path));
        var file = _chance.Of(Paths);
        var text = Default.Text(file);
        for (var change = _chance.Below(3); change >= 0; change--) text = Damage(text);
        return files.With(file, text);
    }

    private string Damage(string text)
    {
        var at = _chance.Below(text.Length + 1);
        return _chance.Below(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, Math.Min(_chance.Below(12), text.Length - at)),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(_chance.Of(Pieces), _chance.Once(8) ? 400 : 1))),
            _ => text.Insert(at, _chance.Some(4, Pieces)),
        };
    }
}
