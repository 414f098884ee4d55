using PlanSite.Diagnostics;

namespace PlanSite.Inspect;

/// <summary>Something wrong with one page.</summary>
/// <param name="Template">By which template the page is made: node. Null for a style sheet or a script.</param>
/// <param name="Diagnostic">What is wrong, at its place in the produced file; the message is the same on every page with the same fault.</param>
public sealed record PageFault(string? Template, Diagnostic Diagnostic);
