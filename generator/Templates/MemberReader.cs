namespace PlanSite.Templates;

/// <summary>Reads a member of a view by the name that templates use: the property's, with a small first letter.</summary>
/// <param name="owner">The view, of the type that the reader is for.</param>
/// <param name="name">The name in the template.</param>
/// <param name="value">What the member holds; lists as arrays.</param>
/// <returns>False when the type has no such member.</returns>
public delegate bool MemberReader(object owner, string name, out object? value);
