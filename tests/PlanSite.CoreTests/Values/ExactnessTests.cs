using System.Reflection;
using PlanSite.Values;

namespace PlanSite.Tests.Values;

public class ExactnessTests
{
    private static readonly Type[] Inexact = [typeof(double), typeof(float), typeof(Half)];

    /// <summary>Also finds what the sources do not name: a literal without its m, a call that gives back a double.</summary>
    [Theory]
    [InlineData("PlanSite.Values")]
    [InlineData("PlanSite.Compute")]
    public void No_method_holds_a_number_that_rounds(string stage)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var types = typeof(PlanValue).Assembly.GetTypes().Where(t => t.Namespace == stage).ToArray();
        Assert.NotEmpty(types);
        var methods = types.SelectMany(t => t.GetMethods(all).Concat<MethodBase>(t.GetConstructors(all))).ToArray();
        var found = types.SelectMany(t => t.GetFields(all)).Where(f => IsInexact(f.FieldType)).Select(f => $"{f.DeclaringType}.{f.Name}")
            .Concat(methods.Where(m => TypesOf(m).Any(IsInexact)).Select(m => $"{m.DeclaringType}.{m.Name}"));
        Assert.Empty(found);
    }

    private static IEnumerable<Type> TypesOf(MethodBase method) =>
        method.GetParameters().Select(p => p.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var result } ? [result] : [])
            .Concat(method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []);

    private static bool IsInexact(Type type) =>
        Inexact.Contains(type) || type.GetElementType() is { } element && IsInexact(element) || type.IsGenericType && type.GetGenericArguments().Any(IsInexact);
}
