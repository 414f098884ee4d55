using System.Collections;
using System.Numerics;
using Scriban.Syntax;
using Place = Scriban.Parsing.SourceSpan;

namespace PlanSite.Templates;

/// <summary>How much work one page may be: far more than any page needs, and little enough that a template that never ends is told at once.</summary>
internal sealed class PageBudget
{
    /// <summary>Turns of loops within each other, and items of a list that a template makes.</summary>
    public const int Turns = 1_000_000;

    /// <summary>Characters of a text that a template makes.</summary>
    public const int LongestText = 1 << 20;

    /// <summary>Characters written, to the page or into a <c>capture</c>.</summary>
    public const int LongestPage = 1 << 25;

    private const int MostStatements = 2_000_000;
    private const long MostHandled = 1L << 28;
    private const int DeepestStatements = 500;
    private const int MostParts = 20_000;
    private const int DeepestParts = 30;
    private const int MostFaults = 1_000;

    private int _depth;
    private long _handled;
    private int _parts;
    private int _partDepth;
    private int _faults;

    /// <summary>Statements begun so far.</summary>
    public int Statements { get; private set; }

    /// <summary>Counts a statement that begins; ends the page by <see cref="PageEnd"/> when it is one too many or too deep.</summary>
    public void Enter(ScriptStatement statement)
    {
        if (++Statements > MostStatements) throw new PageEnd(statement.Span, "ページが終わりません。", "くり返し（while・for）や部品の呼び合いが、必ず終わるようにしてください。");
        if (++_depth > DeepestStatements) throw new PageEnd(statement.Span, "入れ子が深すぎます。", "外枠や関数が自分自身を呼んでいないか、確かめてください。");
    }

    /// <summary>The statement that began last has ended.</summary>
    public void Leave() => _depth--;

    /// <summary>
    /// Counts the characters of a text, the items of a list or the bytes of a number beyond 64 bits that a template works with: they are looked
    /// through or copied.
    /// </summary>
    public void Handle(object? value, Place place)
    {
        _handled += value switch { string text => text.Length, ICollection list => list.Count, BigInteger number => number.GetByteCount(), _ => 0 };
        if (_handled <= MostHandled) return;
        throw new PageEnd(place, "扱う文字、並び、数の桁が多すぎます。", "長い文字、並び、数を、くり返しの中で何度も作らないようにしてください。");
    }

    /// <summary>Counts a part that begins; ends the page when parts call each other without end.</summary>
    public void EnterPart(Place place)
    {
        if (++_parts > MostParts) throw new PageEnd(place, "部品を呼ぶ回数が多すぎます。", "部品どうしの呼び合いを減らしてください。");
        if (++_partDepth > DeepestParts) throw new PageEnd(place, "部品が自分自身を呼び続けています。", "部品どうしの呼び合いを断ってください。");
    }

    /// <summary>The part that began last has ended.</summary>
    public void LeavePart() => _partDepth--;

    /// <summary>A fault within a loop comes again at every turn.</summary>
    public void CountFault(Place place)
    {
        if (++_faults > MostFaults) throw PageEnd.OfFaults(place);
    }
}
