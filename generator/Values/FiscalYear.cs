namespace PlanSite.Values;

/// <summary>A Japanese fiscal year: April of <paramref name="Start"/> to March of the year after.</summary>
/// <param name="Start">The calendar year in which it begins: 2022 for 令和4年度.</param>
public readonly record struct FiscalYear(int Start) : IComparable<FiscalYear>
{
    public int CompareTo(FiscalYear other) => Start.CompareTo(other.Start);

    public static bool operator <(FiscalYear a, FiscalYear b) => a.Start < b.Start;

    public static bool operator >(FiscalYear a, FiscalYear b) => a.Start > b.Start;

    public static bool operator <=(FiscalYear a, FiscalYear b) => a.Start <= b.Start;

    public static bool operator >=(FiscalYear a, FiscalYear b) => a.Start >= b.Start;

    public override string ToString() => Start.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
