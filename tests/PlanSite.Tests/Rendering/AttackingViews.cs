using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using PlanSite.Templates;

namespace PlanSite.Tests.Rendering;

/// <summary>Views made without the program: every text in them is an attack, every choice is yes (or no), every list holds two (or nothing).</summary>
internal static class AttackingViews
{
    private const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ title }}&amp;";

    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() => ThemeFiles.Load(ThemeFiles.Disk(), "default").Strings["ja"]);

    /// <param name="type">A view, or something that views hold.</param>
    /// <param name="full">False for one with as little as it can have.</param>
    public static object Of(Type type, bool full)
    {
        if (type == typeof(string)) return Attack;
        if (type == typeof(bool)) return full;
        if (type == typeof(Html)) return new Html("<p>整形ずみ</p>");
        if (type == typeof(FrozenDictionary<string, string>)) return Words.Value;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return ListOf(type.GenericTypeArguments[0], full);
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in PropertiesOf(type).Where(p => p.SetMethod is not null && (full || IsNeeded(p))))
        {
            property.SetValue(made, Of(property.PropertyType, full));
        }

        return made;
    }

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0);

    /// <summary>Lists are the arrays that they are made of.</summary>
    public static object? AsTemplatesGetIt(object? value) => value is IEnumerable and not string and IList list and not Array
        ? list.Cast<object?>().ToArray() is var items && items.Length > 0 ? items : Array.Empty<object>() : value;

    private static bool IsNeeded(PropertyInfo property) =>
        property.PropertyType.IsValueType || new NullabilityInfoContext().Create(property).WriteState is NullabilityState.NotNull;

    private static object ListOf(Type item, bool full)
    {
        var items = Array.CreateInstance(item, full ? 2 : 0);
        for (var i = 0; i < items.Length; i++) items.SetValue(Of(item, full), i);
        var make = typeof(System.Runtime.InteropServices.ImmutableCollectionsMarshal).GetMethod("AsImmutableArray")!;
        return make.MakeGenericMethod(item).Invoke(null, [items])!;
    }
}
