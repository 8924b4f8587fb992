using NasService.Api.Evaluations;
using NasService.Core.Tasks;
using NasService.Core.Views;

namespace NasService.Api.Tests.Evaluations;

public sealed class ColumnThinningTests
{
    [Fact]
    public void Thin_OfManyRows_KeepsTheFrontBothEndsAndTheOrder()
    {
        var columns = Columns(10_000);
        var thin = ColumnThinning.Thin(columns, 500, ImageClassification.Accuracy);
        Assert.Equal(500, thin.Index.Count);
        Assert.Equal(thin.Index.Order(), thin.Index);
        Assert.Equal([0, 9999], [thin.Index[0], thin.Index[^1]]);
        Assert.Subset(thin.Index.ToHashSet(), NotDominated(columns).ToHashSet());
    }

    [Fact]
    public void Thin_OfFewRows_ChangesNothing() => Assert.Same(Small, ColumnThinning.Thin(Small, 500, ImageClassification.Accuracy));

    private static EvaluationColumns Small { get; } = Columns(20);

    // Every pair compared.
    private static IEnumerable<int> NotDominated(EvaluationColumns c)
        => Enumerable.Range(0, c.Index.Count).Where(i => c.Quality[i] is not null && c.LatencyMs[i] is not null && !Enumerable.Range(0, c.Index.Count).Any(j =>
            c.Quality[j] >= c.Quality[i] && c.LatencyMs[j] <= c.LatencyMs[i] && (c.Quality[j] > c.Quality[i] || c.LatencyMs[j] < c.LatencyMs[i])));

    private static EvaluationColumns Columns(int count)
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, count).ToArray();
        double? Sometimes(double value) => random.Next(20) == 0 ? null : value;
        return new EvaluationColumns(
            rows, rows, [.. rows.Select(i => $"a{i}")], [.. rows.Select(_ => Sometimes(random.NextDouble()))], [.. rows.Select(_ => Sometimes(random.NextDouble()))],
            [.. rows.Select(i => (long)i)], [.. rows.Select(i => (long)i)], [.. rows.Select(i => (long)i)]);
    }
}
