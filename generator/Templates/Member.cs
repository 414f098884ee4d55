using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace PlanSite.Templates;

/// <summary>Reads one property of a view. Templates use its name with a small first letter.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2055", Justification = Kept)]
[UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Kept)]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Readers are made for reference types only, which share one piece of code.")]
internal abstract class Member
{
    private const string Kept = "The whole program is kept (TrimmerRootAssembly), with all properties of its views.";

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Member>> OfTypes = new();

    public abstract object? Read(object owner);

    /// <summary>Null when the type has no such property.</summary>
    public static Member? Find(Type type, string name) => OfTypes.GetOrAdd(type, All).GetValueOrDefault(name);

    private static FrozenDictionary<string, Member> All(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0)
        .ToFrozenDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), Of, StringComparer.Ordinal);

    private static Member Of(PropertyInfo property)
    {
        var (owner, value) = (property.ReflectedType!, property.PropertyType);
        if (!value.IsValueType) return Make(typeof(Reference<,>), owner, value);
        if (value == typeof(bool)) return Make(typeof(Flag<>), owner);
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Make(typeof(Items<,>), owner, value.GenericTypeArguments[0]);
        return new Plain(property);

        Member Make(Type kind, params Type[] types) => (Member)Activator.CreateInstance(kind.MakeGenericType(types), property.GetMethod)!;
    }

    private sealed class Reference<TOwner, TValue>(MethodInfo getter) : Member
        where TOwner : class
        where TValue : class
    {
        private readonly Func<TOwner, TValue?> _read = getter.CreateDelegate<Func<TOwner, TValue?>>();

        public override object? Read(object owner) => _read((TOwner)owner);
    }

    private sealed class Items<TOwner, TItem>(MethodInfo getter) : Member
        where TOwner : class
        where TItem : class
    {
        private readonly Func<TOwner, ImmutableArray<TItem>> _read = getter.CreateDelegate<Func<TOwner, ImmutableArray<TItem>>>();

        public override object? Read(object owner) => ImmutableCollectionsMarshal.AsArray(_read((TOwner)owner));
    }

    private sealed class Flag<TOwner>(MethodInfo getter) : Member
        where TOwner : class
    {
        private static readonly object Yes = true;
        private static readonly object No = false;
        private readonly Func<TOwner, bool> _read = getter.CreateDelegate<Func<TOwner, bool>>();

        public override object? Read(object owner) => _read((TOwner)owner) ? Yes : No;
    }

    /// <summary>Anything else, slowly.</summary>
    private sealed class Plain(PropertyInfo property) : Member
    {
        public override object? Read(object owner) => property.GetValue(owner);
    }
}
