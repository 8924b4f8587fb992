
namespace NasService.Bench.Tests;

public sealed class JobTraceTests
{
    private static readonly JobTrace s_trace = new("hash", ["0/-1/a", "1/0/b"], ["0.5", "0.25"], ["point/b/0.25/0.0191"]);

    [Fact]
    public void DifferencesFrom_EqualTrace_IsEmpty()
        => Assert.Empty((s_trace with { Asks = [.. s_trace.Asks] }).DifferencesFrom(s_trace));

    [Fact]
    public void DifferencesFrom_OtherAccuracy_NamesItsPlace()
        => Assert.Equal(["accuracy 1: expected 0.25, got 0.26"], (s_trace with { Accuracies = ["0.5", "0.26"] }).DifferencesFrom(s_trace).ToArray());

    [Fact]
    public void DifferencesFrom_MissingAskOtherWeightsAndOtherFront_NamesAll()
    {
        var other = s_trace with { SupernetHash = "other", Asks = ["0/-1/a"], Front = ["point/a/0.25/0.0191"] };
        Assert.Equal(
            ["supernet: expected hash, got other", "ask: expected 2 entries, got 1", "front 0: expected point/b/0.25/0.0191, got point/a/0.25/0.0191"],
            other.DifferencesFrom(s_trace).ToArray());
    }

    /// <summary>Neighbouring doubles must not print alike.</summary>
    [Fact]
    public void Number_NeighbouringDoubles_AreDifferentTexts() => Assert.NotEqual(JobTrace.Number(0.1), JobTrace.Number(Math.BitIncrement(0.1)));
}
