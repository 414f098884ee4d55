using PlanSite.Model;
using PlanSite.Tests.Support;

namespace PlanSite.Tests.Compute;

/// <summary>A target between two ends, each of which may belong to it or not.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("50%以上80%未満", "49.9%", false)]
    [InlineData("50%以上80%未満", "50%", true)]
    [InlineData("50%以上80%未満", "79.9%", true)]
    [InlineData("50%以上80%未満", "80%", false)]
    [InlineData("50%以上80%未満", "80.1%", false)]
    [InlineData("50%超80%以下", "50%", false)]
    [InlineData("50%超80%以下", "50.1%", true)]
    [InlineData("50%超80%以下", "80%", true)]
    [InlineData("80%未満50%以上", "80%", false)]
    [InlineData("80%未満50%以上", "50%", true)]
    [InlineData("40%以上60%以下", "40%", true)]
    [InlineData("40%以上60%以下", "60%", true)]
    [InlineData("40%以上60%以下", "60.1%", false)]
    [InlineData("30人以上50人以内", "50人", true)]
    [InlineData("30人以上50人以内", "51人", false)]
    [InlineData("5～10件", "10件", true)]
    [InlineData("5～10件", "5件", true)]
    [InlineData("5～10件", "4件", false)]
    [InlineData("50～80%未満", "80%", false)]
    [InlineData("8割以上9割未満", "85%", true)]
    [InlineData("1km以上2km未満", "1,999m", true)]
    [InlineData("1km以上2km未満", "2,000m", false)]
    public void An_end_counts_only_where_it_belongs_to_the_range(string target, string actual, bool reached)
    {
        foreach (var direction in new[] { "up", "down", "keep" })
        {
            var judgement = OnePlan.Judge($"direction: {direction}, targets: {{ R3: \"{target}\" }}", [(3, $"\"{actual}\"")]);
            Assert.Equal(reached, judgement.Status.IsReached());
        }
    }
}
