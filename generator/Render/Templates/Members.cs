using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace PlanSite.Render.Templates;

/// <summary>Reads a view's properties by the names that templates use: the first letter is small.</summary>
internal abstract class Members
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Members>> OfTypes = new();

    public abstract object? Read(object owner);

    /// <summary>Null when the type has no such property.</summary>
    public static Members? Find(Type type, string name) => OfTypes.GetOrAdd(type, All).GetValueOrDefault(name);

    private static FrozenDictionary<string, Members> All(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0)
        .ToFrozenDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), Of, StringComparer.Ordinal);

    private static Members Of(PropertyInfo property)
    {
        var getter = property.GetMethod!;
        var value = property.PropertyType;
        var reader = !value.IsValueType ? typeof(Reference<,>).MakeGenericType(property.ReflectedType!, value)
            : value == typeof(bool) ? typeof(Flag<>).MakeGenericType(property.ReflectedType!)
            : typeof(Plain<,>).MakeGenericType(property.ReflectedType!, value);
        return (Members)Activator.CreateInstance(reader, getter)!;
    }

    private sealed class Reference<TOwner, TValue>(MethodInfo getter) : Members
        where TOwner : class
        where TValue : class
    {
        private readonly Func<TOwner, TValue?> _read = getter.CreateDelegate<Func<TOwner, TValue?>>();

        public override object? Read(object owner) => _read((TOwner)owner);
    }

    private sealed class Flag<TOwner>(MethodInfo getter) : Members
        where TOwner : class
    {
        private static readonly object Yes = true;
        private static readonly object No = false;
        private readonly Func<TOwner, bool> _read = getter.CreateDelegate<Func<TOwner, bool>>();

        public override object? Read(object owner) => _read((TOwner)owner) ? Yes : No;
    }

    private sealed class Plain<TOwner, TValue>(MethodInfo getter) : Members
        where TOwner : class
        where TValue : struct
    {
        private readonly Func<TOwner, TValue> _read = getter.CreateDelegate<Func<TOwner, TValue>>();

        public override object? Read(object owner) => _read((TOwner)owner);
    }
}
