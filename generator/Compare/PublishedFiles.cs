using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Files;
using PlanSite.Index;

namespace PlanSite.Compare;

/// <summary>Takes note of what is about to be published, and holds it against what was.</summary>
public sealed class PublishedFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _plans = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _paths = [];

    /// <summary>May be called from several threads.</summary>
    public void Note(SiteFile file)
    {
        if (file.IsBeside) return;
        _paths.Add(file.Path);
        if (PublishedPaths.IsPlan(file.Path)) _plans[file.Path] = file.Content.ToArray();
    }

    /// <summary>Holds it against another state.</summary>
    public void Compare(Edition former, SiteModel model, Losses losses)
    {
        var site = model.Site;
        losses.Report(former, Edition.Of("", [.. _paths], p => _plans[p]) with
        {
            Former = FormerAddresses.Of(site),
            Corrections = site.Corrections,
        });
    }

    /// <summary>
    /// Holds it against what stands in the output folder. Where the plans say the same, and all is there, nothing is worked out. False where
    /// somebody has taken or changed what stood there, so that nothing can be told.
    /// </summary>
    /// <param name="last">What was published there, from the folder on.</param>
    /// <param name="read">Reads one of them; null for one that is gone.</param>
    /// <param name="model">The site that is about to be published.</param>
    /// <param name="losses">What to do about what would vanish.</param>
    public bool TryCompare(ImmutableArray<string> last, Func<string, byte[]?> read, SiteModel model, Losses losses)
    {
        var plans = last.Where(PublishedPaths.IsPlan).ToDictionary(p => p, read, StringComparer.Ordinal);
        if (plans.Count == 0 || plans.ContainsValue(null)) return false;
        var former = last.Where(p => PublishedPaths.AddressOf(p) is not null).ToHashSet(StringComparer.Ordinal);
        if (former.IsSubsetOf(_paths) && _plans.All(p => plans.TryGetValue(p.Key, out var old) && old.AsSpan().SequenceEqual(p.Value))) return true;
        try
        {
            Compare(Edition.Of("", last, p => plans[p]!), model, losses);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}
