using System.Collections.Immutable;
using System.Reflection;
using PlanSite.Shapes;

namespace PlanSite.Tests.Shapes;

/// <summary>All that <c>generator/Shapes</c> declares, found as the compiler left it.</summary>
internal static class Declared
{
    /// <summary>Every record with the keys that its type holds, under the name of the type that declares each: <c>BandShape.From</c>.</summary>
    public static ImmutableArray<(Shape Shape, ImmutableArray<(string Place, Field Field)> Keys)> All { get; } =
    [
        .. typeof(IShape).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && t.IsAssignableTo(typeof(IShape)))
            .Select(t => ((Shape)t.GetProperty(nameof(IShape.Shape))!.GetValue(null)!, KeysOf(t)))
            .OrderBy(s => s.Item1.Name, StringComparer.Ordinal),
    ];

    private static ImmutableArray<(string, Field)> KeysOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(f => f.FieldType.IsAssignableTo(typeof(Field)))
            .Select(f => ($"{f.DeclaringType!.Name.Split('`')[0]}.{f.Name}", (Field)f.GetValue(null)!)),
    ];
}
