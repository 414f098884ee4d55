using System.Collections.Immutable;

namespace PlanSite.Values;

/// <summary>The reading of a text with numbers, item after item, with brackets and notes. Used once.</summary>
internal ref struct NumbersReading(ReadOnlySpan<char> text, UnitTable units)
{
    private static readonly WordList Bounds = Lexicon.Words(
        WordPlaces.Words, WordMeaning.AtLeast, WordMeaning.MoreThan, WordMeaning.AtMost, WordMeaning.LessThan, WordMeaning.Approximate);

    private const int MostParts = 40;

    private Scan _scan = new(text);
    private Item _first;
    private List<Item>? _more;
    private ImmutableArray<ValuePart> _details = [];
    private List<int>? _bare;
    private string _words = "";
    private string? _note;
    private Marks _marks;

    /// <summary>Reads all of the text. Returns what is wrong, or null.</summary>
    public string? Read()
    {
        if (TakeLeadingBracket() is { } leading) return leading;
        while (true)
        {
            if (ReadNext() is { } problem) return problem;
            if (_scan.AtEnd) return CheckParts();
            SkipSeparator();
            if (!Characters.HasDigit(_scan.Rest[DateText.LengthAt(_scan.Text, _scan.At)..])) return TakeClosingWords() ?? CheckParts();
        }
    }

    /// <summary>The value of what was read; only after <see cref="Read"/> found nothing wrong.</summary>
    public readonly PlanValue ToValue(string printed)
    {
        var several = _more is { Count: > 0 };
        var kind = several ? ValueKind.Parts : _first.Change != 0 ? ValueKind.Change : _first.Upper is not null ? ValueKind.Range : ValueKind.Number;
        var marks = _marks | _first.Marks | (several ? _more!.Aggregate(Marks.None, (all, i) => all | i.Marks) : Marks.None);
        return new PlanValue
        {
            Printed = printed,
            Kind = kind,
            Quantity = kind is ValueKind.Number or ValueKind.Range ? _first.Quantity : null,
            Change = kind is ValueKind.Change ? _first.Quantity : null,
            Upper = _first.Upper,
            LowerOpen = _first.LowerOpen,
            UpperOpen = _first.UpperOpen,
            Basis = several ? null : _first.Basis,
            HasSign = !several && _first.HasSign,
            Bare = _bare is null ? [] : [.. _bare.Order()],
            Secondary = _details.Length == 1 ? _details[0].Quantity : null,
            Details = _details,
            Parts = several ? [.. _more!.Prepend(_first).Select(i => new ValuePart(PlainWords.WithoutBlanks(i.Label.Name), i.Quantity))] : [],
            Bound = _first.Bound,
            Provisional = marks.HasFlag(Marks.Provisional),
            Approximate = marks.HasFlag(Marks.Approximate),
            Each = marks.HasFlag(Marks.Each),
            Qualifier = Joined(several ? WordsOfAll() : Joined(_first.Label.Words, _first.Words), _words),
            Note = _note,
        };
    }

    private readonly string WordsOfAll() => string.Join(' ', _more!.Prepend(_first).Select(i => i.Words).Where(w => w.Length > 0).Distinct());

    private string? ReadNext()
    {
        if (ItemText.Read(ref _scan, units, out var item) is { } problem) return problem;
        if (ReadTail(ref item) is { } tail) return tail;
        if ((ChangeWords.Settle(ref item) ?? ChangeWords.CheckBasis(item)) is { } change) return change;
        if (item.BareEnd > 0) (_bare ??= []).Add(item.BareEnd);
        if (_first.Label.Words is null)
        {
            _first = item;
        }
        else if (item.Label.Words.StartsWith("うち", StringComparison.Ordinal) && item.Upper is null && item.Bound == Bound.None && item.Change == 0)
        {
            _details = _details.Add(new ValuePart(item.Label.Name, item.Quantity));
        }
        else
        {
            if (!IsName(_first.Label.Name) || !IsName(item.Label.Name)) return Problems.TwoNumbers;
            (_more ??= []).Add(item);
            if (_more.Count == MostParts) return Problems.ManyParts;
        }
        return null;
    }

    /// <summary>Reads brackets, footnote marks and closing dots behind an item.</summary>
    private string? ReadTail(ref Item item)
    {
        while (!_scan.AtEnd)
        {
            var c = _scan.Current;
            if (c == '(')
            {
                if (!Brackets.TryTake(ref _scan, out var inside)) return Problems.Bracket;
                if (Brackets.ChangesNumber(inside)) return Problems.Trailing(inside);
                AddBracket(inside, ref item);
                if (ItemText.ReadSuffixes(ref _scan, ref item) is { } problem) return problem;
            }
            else if (c == '※' || c == ' ' && _scan.Ahead(1) == '※')
            {
                if (item.Quantity.Unit.Id.Length == 0 && c == '※' && Characters.IsWord(_scan.Text[^1])) return Problems.Trailing(_scan.Rest);
                AddNote(_scan.Rest.Trim(' '));
                _scan.At = _scan.Text.Length;
            }
            else if (c == '*' && !Characters.IsDigit(_scan.Ahead(1)) || c == '。' && _scan.At == _scan.Text.Length - 1)
            {
                _scan.At++;
                if (c == '*') item.AddWord("*");
            }
            else
            {
                return null;
            }
        }
        return null;
    }

    private void AddBracket(scoped ReadOnlySpan<char> inside, ref Item item)
    {
        if (inside.Trim(' ').IsEmpty || BracketMeaning.TakeUnit(inside, units, ref item)) return;
        if (!BracketMeaning.TakeBasis(inside, ref item) && AddNumbers(inside, item)) return;
        _marks |= Brackets.MarksOf(inside);
        if (Brackets.IsQualifier(inside)) _words = Joined(_words, inside.ToString());
        else AddNote(inside);
    }

    private bool AddNumbers(scoped ReadOnlySpan<char> inside, in Item item)
    {
        var (start, bare) = (_scan.At - 1 - inside.Length, new List<int>());
        var numbers = Brackets.ReadNumbers(inside, units, bareAllowed: item.Quantity.Unit.Id.Length == 0, bare);
        _details = _details.AddRange(numbers);
        if (!numbers.IsEmpty && bare.Count > 0) (_bare ??= []).AddRange(bare.Select(at => start + at));
        return !numbers.IsEmpty;
    }

    /// <summary>(仮)10件, (参考) 5件.</summary>
    private string? TakeLeadingBracket()
    {
        if (_scan.Current != '(') return null;
        if (!Brackets.TryTake(ref _scan, out var inside)) return Problems.Bracket;
        if (!Characters.HasDigit(_scan.Rest)) return Problems.BracketOnly;
        if (Characters.HasDigit(inside) || inside.IsEmpty) return Problems.TwoNumbers;
        if (Brackets.ChangesNumber(inside)) return Problems.Trailing(inside);
        _marks |= Brackets.MarksOf(inside);
        _words = inside.ToString();
        return null;
    }

    private void SkipSeparator()
    {
        if (_scan.Current is '、' or ',' or '・' or '/' or ';') _scan.At++;
        _scan.SkipBlank();
    }

    /// <summary>Words behind a blank or bracket are a note, unless they may change the number.</summary>
    private string? TakeClosingWords()
    {
        var words = _scan.Rest;
        var before = _scan.Ahead(-1);
        if (PlainWords.SaysChange(words)) return Problems.Change;
        if (words.IsEmpty) return Problems.Strange(before);
        var begins = Characters.IsWord(words[0]) && !Characters.IsHiragana(words[0]) || words[0] == '「' || DateText.LengthAt(words, 0) > 0;
        var last = _more is { Count: > 0 } ? _more[^1] : _first;
        var endsInUnit = last.UnitIsKnown || last.Quantity.Unit.Id.Length == 0 || before == ')';
        var isNote = begins && endsInUnit && before is ' ' or ')' && units.Find(words[..Scan.EndOfWord(words, 0)]) is null;
        if (!isNote || Bounds.IsIn(words)) return Problems.Trailing(words[..Math.Min(words.Length, 20)]);
        AddNote(words);
        return null;
    }

    private void AddNote(scoped ReadOnlySpan<char> words) => _note = _note is null ? words.ToString() : _note + " " + words.ToString();

    /// <summary>Several items need different names, a unit for all or none, and no ranges or differing bounds.</summary>
    private readonly string? CheckParts()
    {
        if (_more is not { Count: > 0 }) return null;
        var names = new HashSet<string>(StringComparer.Ordinal) { PlainWords.WithoutBlanks(_first.Label.Name) };
        if (_first.Upper is not null) return Problems.ScaledParts;
        if (_first.Change != 0) return Problems.Change;
        foreach (var item in _more)
        {
            if (item.Change != 0) return Problems.Change;
            if (item.Upper is not null || item.Bound != _first.Bound || IsBare(item) != IsBare(_first)) return Problems.ScaledParts;
            if (!names.Add(PlainWords.WithoutBlanks(item.Label.Name))) return Problems.SameLabels;
        }
        return null;
    }

    /// <summary>A name has letters or list marks, not only signs.</summary>
    private static bool IsName(string label) => label.Any(c => Characters.IsWord(c) || Characters.IsListMark(c));

    private static bool IsBare(in Item item) => item.Quantity.Unit.Id.Length == 0;

    private static string Joined(string a, string b) => a.Length == 0 ? b : b.Length == 0 ? a : a + " " + b;
}
