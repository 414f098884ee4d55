using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    /// <summary>Holds it against what stands in the output folder. Where the plans say the same, and all is there, nothing is worked out.</summary>
    /// <param name="last">What was published there, from the folder on.</param>
    /// <param name="read">Reads one of them.</param>
    /// <param name="model">The site that is about to be published.</param>
    /// <param name="losses">What to do about what would vanish.</param>
    public void Compare(ImmutableArray<string> last, Func<string, byte[]> read, SiteModel model, Losses losses)
    {
        var former = last.Where(p => PublishedPaths.AddressOf(p) is not null).ToHashSet(StringComparer.Ordinal);
        var isAllThere = former.IsSubsetOf(_paths) && _plans.All(p => former.Contains(p.Key) && read(p.Key).AsSpan().SequenceEqual(p.Value));
        if (!isAllThere) Compare(Edition.Of("", last, read), model, losses);
    }
}
