using NasService.Pipeline.Search;

namespace NasService.Pipeline.Tests.Search;

public sealed class MetricsTests
{
    [Fact]
    public async Task Violation_NoConstraints_IsZero()
    {
        await using var session = new TestSession();
        Assert.Equal(0, Violation(session));
    }

    [Fact]
    public async Task Violation_MacsAndBytes_AreSharesOfTheirBoundsAndAddUp()
    {
        await using var none = new TestSession();
        var plan = none.Space.LargestPlan;
        await using var macs = new TestSession($"constraints: {{maxMacs: {plan.Macs / 2}}}\n");
        await using var both = new TestSession($"constraints: {{maxMacs: {plan.Macs / 2}, maxModelBytes: {plan.Bytes / 4}}}\n");
        await using var exact = new TestSession($"constraints: {{maxMacs: {plan.Macs}, maxModelBytes: {plan.Bytes}}}\n");
        Assert.Equal(1, Violation(macs), 1e-3);
        Assert.Equal(1 + 3, Violation(both), 1e-2);
        Assert.Equal(0, Violation(exact));
    }

    [Fact]
    public async Task IsFeasible_AtTheBound_Is()
    {
        await using var session = new TestSession("constraints: {maxLatencyMs: 0.5, maxModelBytes: 1000, maxMacs: 2000}\n");
        var at = TestSession.Evaluate(session.Space.Largest(), 0.9, 0.5, 1000, 2000);
        Assert.True(Metrics.IsFeasible(at, session.Constraints));
        Assert.False(Metrics.IsFeasible(at with { Latency = TestSession.Latency(0.5001) }, session.Constraints));
        Assert.False(Metrics.IsFeasible(at with { ModelBytes = 1001 }, session.Constraints));
        Assert.False(Metrics.IsFeasible(at with { Macs = 2001 }, session.Constraints));
        Assert.False(Metrics.IsFeasible(at with { Error = "broken" }, session.Constraints));
        Assert.False(Metrics.IsFeasible(at with { Latency = null }, session.Constraints));
    }

    [Fact]
    public async Task Observe_LimitOnBytes_ValuesAreInTheProblemsOrder()
    {
        await using var session = new TestSession("constraints: {maxModelBytes: 10000}\n");
        var problem = Metrics.Problem(session.Space, session.Constraints, "cpu-test", 0.5, 1);
        var evaluation = TestSession.Evaluate(session.Space.Largest(), 0.75, 0.5, 4321);
        Assert.Equal(["accuracy", "latencyMs", "modelBytes"], problem.Metrics.Select(m => m.Metric));
        Assert.Equal([0.75, 0.5, 4321], Metrics.Observe(evaluation, problem).Values.ToArray());
        Assert.False(Metrics.Observe(evaluation with { Error = "broken" }, problem).Succeeded);
    }

    private static double Violation(TestSession session)
        => Metrics.Problem(session.Space, session.Constraints, "cpu-test", 0.5, 1).Violation(session.Space.Largest(32).Genes.AsSpan());
}
