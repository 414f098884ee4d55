namespace PlanSite.Values;

/// <summary>What a printed value turned out to be.</summary>
public enum ValueKind
{
    /// <summary>One quantity: 6,750人, 約30人, 延べ7件, 11.6億円.</summary>
    Number,

    /// <summary>Two ends: 5～10件. <see cref="PlanValue.Quantity"/> is the lower end, <see cref="PlanValue.Upper"/> the upper.</summary>
    Range,

    /// <summary>Several labelled quantities: 3、4年生20回/年 5、6年生35回/年.</summary>
    Parts,

    /// <summary>A stage of work or any other words without a number: 検討, 用地確保, 制度改正.</summary>
    Milestone,

    /// <summary>A wish for a direction without a number: 減少, 増加, 維持.</summary>
    Wish,

    /// <summary>A date or month: 12月末, R5.3.31.</summary>
    Date,

    /// <summary>Nothing: -, —, …, ／, empty.</summary>
    NotSet,

    /// <summary>Not yet known: 集計中, 調査中, 未確定.</summary>
    Pending,

    /// <summary>Has digits but is not understood in full. Never guessed at; <see cref="PlanValue.Problem"/> says why.</summary>
    Unread,

    /// <summary>An amount of increase or decrease: 15人削減, 前年比5%減. <see cref="PlanValue.Change"/> is its size, negative for a decrease.</summary>
    Change,
}

/// <summary>What kind of refusal a text needs beyond not being understood.</summary>
public enum Refusal
{
    /// <summary>Not understood, or not refused at all.</summary>
    None,

    /// <summary>No value but what a spreadsheet left behind: #REF!, ########, TRUE.</summary>
    Damaged,

    /// <summary>Two values with an arrow between them: 715人→950人.</summary>
    Way,
}

/// <summary>What a bound word says about a number: 100人以上, 50%未満.</summary>
public enum Bound
{
    /// <summary>No bound word: the number itself.</summary>
    None,

    /// <summary>以上: this or more.</summary>
    AtLeast,

    /// <summary>超, を超える: more than this.</summary>
    MoreThan,

    /// <summary>以下, 以内: this or less.</summary>
    AtMost,

    /// <summary>未満: less than this.</summary>
    LessThan,
}

/// <summary>Which way a wish points.</summary>
public enum WishDirection
{
    /// <summary>More is wished for: 増加.</summary>
    Up,

    /// <summary>Less is wished for: 減少.</summary>
    Down,

    /// <summary>No change is wished for: 維持.</summary>
    Keep,
}

/// <summary>One labelled part of a value of several parts.</summary>
/// <param name="Label">The words before the number, folded: 地域型, 3、4年生.</param>
/// <param name="Quantity">The number with its unit.</param>
public sealed record ValuePart(string Label, Quantity Quantity);

/// <summary>
/// A value as a plan prints it, and what was understood of it. The printed text is always kept; a number is never rounded.
/// </summary>
public sealed record PlanValue
{
    /// <summary>The text exactly as staff wrote it.</summary>
    public required string Printed { get; init; }

    /// <summary>Which of the members below are filled in.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>The quantity that is judged (the lower end of a range); null when the kind has none.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The upper end of a range.</summary>
    public Quantity? Upper { get; init; }

    /// <summary>True for a range without its lower end: 50%超60%以下.</summary>
    public bool LowerOpen { get; init; }

    /// <summary>True for a range without its upper end: 50%以上80%未満, which 80 % is outside of.</summary>
    public bool UpperOpen { get; init; }

    /// <summary>True when a number lies in the range, in its unit; each end counts only where it belongs to it. False for what is no range.</summary>
    public bool IsInside(decimal number) => this is { Quantity.Number: var lower, Upper.Number: var upper }
        && (LowerOpen ? number > lower : number >= lower) && (UpperOpen ? number < upper : number <= upper);

    /// <summary>How much is added or taken away, negative for less; only for <see cref="ValueKind.Change"/>.</summary>
    public Quantity? Change { get; init; }

    /// <summary>
    /// What a change or rate is told against: 前年, 当初, 2013年度. Null for a change of which nothing is said, and for every other value.
    /// </summary>
    public string? Basis { get; init; }

    /// <summary>
    /// True for an amount of increase or decrease: 15人削減, 前年比 -5%, and △15人, because fewer than no persons cannot be. A negative amount of
    /// money, share or temperature may be a level.
    /// </summary>
    public bool IsChange =>
        Kind is ValueKind.Change || Kind is ValueKind.Number && HasSign && (Basis is not null || ChangeWords.IsLessThanNone(Quantity!.Value));

    /// <summary>True when a sign is printed: △15人, +5%, マイナス3件.</summary>
    public bool HasSign { get; init; }

    /// <summary>The number in brackets behind the first: 1064.4ha (90.3%). Shown, judged only where the plan says so.</summary>
    public Quantity? Secondary { get; init; }

    /// <summary>
    /// All numbers in brackets with their labels (empty for none): (消火栓1基・耐震性貯水槽1基). Shown, never compared label by label.
    /// <see cref="Secondary"/> is set only when there is just one.
    /// </summary>
    public EquatableArray<ValuePart> Details { get; init; } = [];

    /// <summary>The labelled numbers in their order; only for <see cref="ValueKind.Parts"/>, else empty.</summary>
    public EquatableArray<ValuePart> Parts { get; init; } = [];

    /// <summary>The stage of work or date, folded for comparing; null for numbers.</summary>
    public string? Milestone { get; init; }

    /// <summary>The way that is wished for; only for <see cref="ValueKind.Wish"/>, else null.</summary>
    public WishDirection? Wish { get; init; }

    /// <summary>On which side a number is left open (100人以上); none for all that has no bound word.</summary>
    public Bound Bound { get; init; }

    /// <summary>速報値, 暫定, 見込み: the number may still change.</summary>
    public bool Provisional { get; init; }

    /// <summary>約, およそ, 程度.</summary>
    public bool Approximate { get; init; }

    /// <summary>各1地区: the number holds for each of several.</summary>
    public bool Each { get; init; }

    /// <summary>Words around the number that were understood but do not change it, joined by blanks: 延べ, L=, *, 速報値.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>Words in brackets behind the number that are not a second quantity; null when none.</summary>
    public string? Note { get; init; }

    /// <summary>Why the text was not understood, in Japanese; only for <see cref="ValueKind.Unread"/>.</summary>
    public string? Problem { get; init; }

    /// <summary>More about a refusal that <see cref="Problem"/> explains.</summary>
    public Refusal Refusal { get; init; }

    /// <summary>The text for people: as printed, with the unit of the caption where the cell has none (7,415,050千円).</summary>
    public string Shown { get => field ?? Printed; init; }

    /// <summary>True when the unit is not printed in the cell but was completed.</summary>
    public bool IsCompleted => !ReferenceEquals(Shown, Printed);

    /// <summary>Where in the folded text a unit would stand that is not printed; empty when every number has one, or none can.</summary>
    internal EquatableArray<int> Bare { get; init; } = [];

    /// <summary>True for dashes and empty cells, which say nothing that a page could show; not for 非公表 or 該当なし.</summary>
    public bool IsBlank => Kind is ValueKind.NotSet && !(Printed.TrimStart() is [not 'ー' and var first, ..] && char.IsLetter(first));

    /// <summary>True when nothing was set or reported, or it is not known yet.</summary>
    public bool IsMissing => Kind is ValueKind.NotSet or ValueKind.Pending;
}
