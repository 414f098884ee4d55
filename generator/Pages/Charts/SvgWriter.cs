using System.Globalization;
using System.Text;
using PlanSite.Values;

namespace PlanSite.Pages.Charts;

/// <summary>Writes SVG (and the HTML of legends): every text and attribute is escaped, every element opened is closed.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _out = new(2048);
    private readonly Stack<string> _open = new();

    /// <summary>At most two decimals, no closing zeros, independent of culture.</summary>
    public static string Number(decimal number)
    {
        var rounded = Format.Round(number, 2);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Of a drawing's width or height: 33.33%.</summary>
    public static string Percent(decimal percent) => Number(percent) + "%";

    /// <summary>Opens the drawing itself: an image named by its title and description.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">For its style class.</param>
    /// <param name="height">In units of the drawing.</param>
    /// <param name="isRepeated">True for a drawing that others on the page show again by its id.</param>
    public static SvgWriter Image(ChartName name, string kind, int height, bool isRepeated = false)
    {
        var svg = new SvgWriter();
        svg.Open("svg", ("id", isRepeated ? name.Id : null), ("class", "c c-" + kind), ("role", "img"),
            ("aria-labelledby", $"{name.Id}-t {name.Id}-d"), ("width", "100%"), ("height", Number(height)));
        svg.Leaf("title", name.Title, ("id", name.Id + "-t"));
        svg.Leaf("desc", name.Description, ("id", name.Id + "-d"));
        return svg;
    }

    /// <summary>Opens a drawing of fixed proportions whose name stands around it.</summary>
    public static SvgWriter Drawing(SheetSize size) => new SvgWriter().Open("svg", ("class", size.Style), ("width", Number(size.Width)),
        ("height", Number(size.Height)), ("viewBox", $"0 0 {Number(size.Width)} {Number(size.Height)}"), ("font-size", Number(size.Text)),
        ("aria-hidden", "true"));

    /// <summary>Attributes whose value is null are left out.</summary>
    public SvgWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _ = _out.Append('>');
        _open.Push(element);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public SvgWriter Close()
    {
        _ = _out.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element without content. Attributes whose value is null are left out.</summary>
    public SvgWriter Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        _ = _out.Append("/>");
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public SvgWriter Leaf(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _ = Open(element, attributes);
        Escape(text);
        return Close();
    }

    /// <summary>Text where the writer stands; it is escaped.</summary>
    public SvgWriter Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>What another writer finished.</summary>
    public SvgWriter Raw(string markup)
    {
        _ = _out.Append(markup);
        return this;
    }

    /// <summary>The finished markup; closes what is still open.</summary>
    public string Finish()
    {
        while (_open.Count > 0) _ = Close();
        return _out.ToString();
    }

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _ = _out.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            _ = _out.Append(' ').Append(name).Append("=\"");
            Escape(value);
            _ = _out.Append('"');
        }
    }

    private void Escape(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _out.Append("&amp;"),
                '<' => _out.Append("&lt;"),
                '>' => _out.Append("&gt;"),
                '"' => _out.Append("&quot;"),
                '\'' => _out.Append("&#39;"),
                < ' ' and not '\t' and not '\n' => _out,
                _ => _out.Append(c),
            };
        }
    }
}
