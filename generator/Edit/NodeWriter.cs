namespace PlanSite.Edit;

/// <summary>Writes new values: in one line, or with one line for each key and entry.</summary>
/// <param name="newline">The line end of the neighbouring line.</param>
internal sealed class NodeWriter(string newline)
{
    /// <summary>Two blanks for each level, as the content is written.</summary>
    public const int Step = 2;

    /// <summary>In one line.</summary>
    /// <param name="inFlow">Whether braces or brackets are around it.</param>
    public static string Inline(NewNode node, bool inFlow) => node switch
    {
        NewText text => ScalarWriter.Write(text.Value, inFlow ? ScalarPlace.FlowValue : ScalarPlace.Value),
        NewMap { Entries.IsEmpty: true } => "{}",
        NewMap map => $"{{ {string.Join(", ", map.Entries.Select(e => Inline(e.Key, e.Value)))} }}",
        NewList list => $"[{string.Join(", ", list.Items.Select(i => Inline(i, inFlow: true)))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>Key and value within braces.</summary>
    public static string Inline(string key, NewNode value) => $"{ScalarWriter.Write(key, ScalarPlace.FlowKey)}: {Inline(value, inFlow: true)}";

    /// <summary>Key and value as lines of a map.</summary>
    /// <param name="indent">Blanks before the key; the first line is given without them.</param>
    public string Entry(string key, NewNode value, int indent) => $"{ScalarWriter.Write(key, ScalarPlace.Key)}:" + value switch
    {
        NewMap { IsBlock: true, Entries.IsEmpty: false } map => NewLine(indent + Step) + Lines(map, indent + Step),
        NewList { IsBlock: true, Items.IsEmpty: false } list => NewLine(indent + Step) + Lines(list, indent + Step),
        _ => " " + Inline(value, inFlow: false),
    };

    /// <summary>An entry of a list with its dash, as lines.</summary>
    /// <param name="indent">Blanks before the dash; the first line is given without them.</param>
    public string Item(NewNode value, int indent) => "- " + value switch
    {
        NewMap { IsBlock: true, Entries.IsEmpty: false } map => Lines(map, indent + Step),
        NewList { IsBlock: true, Items.IsEmpty: false } list => Lines(list, indent + Step),
        _ => Inline(value, inFlow: false),
    };

    private string Lines(NewMap map, int indent) => string.Join(NewLine(indent), map.Entries.Select(e => Entry(e.Key, e.Value, indent)));

    private string Lines(NewList list, int indent) => string.Join(NewLine(indent), list.Items.Select(i => Item(i, indent)));

    private string NewLine(int indent) => newline + new string(' ', indent);
}
