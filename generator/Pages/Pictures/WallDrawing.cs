using PlanSite.Pages.Charts;
using PlanSite.Templates;

namespace PlanSite.Pages.Pictures;

/// <summary>
/// Writes a wall as markup: HTML lists of links with a drawing in each, so that it can be walked through and read aloud, and a link past it all.
/// Every drawing is written once and shown again by its id.
/// </summary>
internal sealed class WallDrawing
{
    /// <summary>Below so many links nobody needs a way past them.</summary>
    private const int FewLinks = 8;

    private readonly SvgWriter _html = new();
    private readonly Wall _wall;

    private WallDrawing(Wall wall) => _wall = wall;

    /// <summary>Keys, the way past, the marks.</summary>
    public static string Draw(Wall wall) => new WallDrawing(wall).Write();

    private string Write()
    {
        Symbols();
        Keys();
        if (_wall.Hint is { } hint) _html.Leaf("p", hint, ("class", "small wall-hint"));
        _html.Leaf("p", _wall.Story, ("class", "vh"));
        var isLong = _wall.Count >= FewLinks;
        var end = _wall.Id + "-end";
        if (isLong) _html.Open("p", ("class", "wall-skip")).Leaf("a", _wall.Skip, ("href", "#" + end)).Close();
        _html.Open("div", ("class", "wall" + (_wall.IsByYear ? " wall-years" : "") + (_wall.Fields.Length == 1 ? " wall-one" : "")),
            ("role", "group"), ("aria-label", _wall.Label));
        foreach (var field in _wall.Fields) Field(field);
        _html.Close();
        if (isLong) _html.Leaf("p", "", ("id", end), ("class", "wall-end"), ("tabindex", "-1"));
        return _html.Finish();
    }

    private void Symbols()
    {
        var marks = _wall.Keys.Select(k => k.Mark)
            .Concat(_wall.Fields.SelectMany(f => f.Groups).SelectMany(g => g.Cells).SelectMany(c => c.Marks)).DistinctBy(m => m.Id);
        _html.Open("svg", ("class", "sprite"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("focusable", "false"));
        foreach (var mark in marks.Where(m => m.Sign is null))
        {
            _html.Open("symbol", ("id", IdOf(mark)), ("viewBox", "0 0 24 24"));
            foreach (var (style, path) in mark.Shape) _html.Empty("path", ("class", style), ("d", path));
            _html.Close();
        }

        _html.Close();
    }

    private void Keys()
    {
        _html.Open("ul", ("class", "wall-keys"));
        foreach (var key in _wall.Keys)
        {
            _html.Open("li");
            if (key.Href is null) _html.Open("span");
            else _html.Open("a", ("href", key.Href));
            Mark(key.Mark);
            _html.Leaf("span", key.Name.Text, ("lang", key.Name.Lang));
            if (key.Count is { } count) _html.Text(" ").Leaf("b", count);
            _html.Close().Close();
        }

        _html.Close();
    }

    private void Field(WallField field)
    {
        _html.Open("div", ("class", "wall-f"));
        if (field.Head is { } head)
        {
            _html.Open("h3");
            Link(head);
            _html.Text(" ").Leaf("small", field.Note).Close();
        }

        _html.Open("ul", ("class", "wall-g"));
        foreach (var group in field.Groups)
        {
            if (_wall.IsByYear) Rows(group);
            else Marks(group);
        }

        _html.Close().Close();
    }

    private void Marks(WallGroup group)
    {
        _html.Open("li", ("class", "pol"));
        if (group.Head is { } head) Link(head);
        _html.Open("ul", ("class", "ms"), ("aria-label", group.Head?.Text.Text));
        foreach (var cell in group.Cells)
        {
            _html.Open("li").Open("a", ("href", cell.Href));
            Mark(cell.Marks[0], $"{cell.Name} {cell.Words}");
            _html.Open("span", ("class", "vh")).Leaf("span", cell.Name.Text, ("lang", cell.Name.Lang)).Text(" " + cell.Words).Close();
            _html.Close().Close();
        }

        _html.Close().Close();
    }

    private void Rows(WallGroup group)
    {
        foreach (var cell in group.Cells)
        {
            _html.Open("li", ("class", cell.Alert is null ? "it" : "it it-alert")).Open("a", ("href", cell.Href));
            _html.Leaf("span", cell.Name.Text, ("class", "nm"), ("lang", cell.Name.Lang));
            if (cell.Alert is not null) _html.Leaf("b", "↩", ("class", "back"), ("aria-hidden", "true"));
            _html.Open("span", ("class", "yr"));
            foreach (var mark in cell.Marks) Mark(mark);
            _html.Close().Leaf("span", $" {cell.Words}{(cell.Alert is null ? "" : " " + cell.Alert)}", ("class", "vh")).Close().Close();
        }
    }

    private void Link(Anchor anchor) => _html.Leaf("a", anchor.Text.Text, ("href", anchor.Href), ("lang", anchor.Text.Lang));

    /// <param name="mark">Which.</param>
    /// <param name="tip">Shown while a mouse stands on it; the words of the link say the same.</param>
    private void Mark(WallMark mark, string? tip = null)
    {
        if (mark.Sign is { } sign)
        {
            _html.Leaf("b", sign, ("class", "mk " + mark.Style), ("aria-hidden", "true"));
            return;
        }

        _html.Open("svg", ("class", "mk " + mark.Style), ("aria-hidden", "true"));
        if (tip is not null) _html.Leaf("title", tip);
        _html.Empty("use", ("href", "#" + IdOf(mark))).Close();
    }

    private string IdOf(WallMark mark) => $"{_wall.Id}-{mark.Id}";
}
