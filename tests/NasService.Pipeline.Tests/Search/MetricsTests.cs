using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Search;
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
        Assert.True(IsFeasible(session, at));
        Assert.False(IsFeasible(session, at with { Latency = TestSession.Latency(0.5001) }));
        Assert.False(IsFeasible(session, at with { ModelBytes = 1001 }));
        Assert.False(IsFeasible(session, at with { Macs = 2001 }));
        Assert.False(IsFeasible(session, at with { Error = "broken" }));
        Assert.False(IsFeasible(session, at with { Latency = null }));
    }

    [Fact]
    public async Task Observe_LimitOnBytes_ValuesAreInTheProblemsOrder()
    {
        await using var session = new TestSession("constraints: {maxModelBytes: 10000}\n");
        var problem = Metrics.Problem(session.Space, session.Constraints, "cpu-test", 0.5, 1);
        var evaluation = TestSession.Evaluate(session.Space.Largest(), 0.75, 0.5, 4321);
        Assert.Equal(["accuracy", "latencyMs", "modelBytes"], problem.Metrics.Select(m => m.Metric));
        Assert.Equal([0.75, 0.5, 4321], Metrics.Observe(evaluation, problem, session.Job.Definition.Scenarios).Values.ToArray());
        Assert.False(Metrics.Observe(evaluation with { Error = "broken" }, problem, session.Job.Definition.Scenarios).Succeeded);
    }

    [Fact]
    public async Task IsFeasible_WorseThanTheQualityAskedFor_IsNot()
    {
        await using var session = new TestSession("constraints: {quality: 0.8}\n");
        Assert.True(IsFeasible(session, TestSession.Evaluate(session.Space.Largest(), 0.8, 0.5)));
        Assert.False(IsFeasible(session, TestSession.Evaluate(session.Space.Largest(), 0.79, 0.5)));
        Assert.Equal([("accuracy", 0.8)], Problem(session).Limits.Select(l => (l.Metric.Metric, l.Limit)));
    }

    [Fact]
    public async Task Problem_TwoScenarios_HasALatencyOfEachWithItsBoundAndReference()
    {
        await using var session = new TestSession("latency: {scenarios: {throughput: {batch: 8, maxLatencyMs: 3}}}\nconstraints: {maxLatencyMs: 0.6}\n");
        var problem = Problem(session);
        Assert.Equal(["accuracy", "latencyMs", "latencyMs.throughput"], problem.Objectives.Select(o => o.Metric));
        Assert.Equal([("latencyMs", 0.6), ("latencyMs.throughput", 3.0)], problem.Limits.Select(l => (l.Metric.Metric, l.Limit)));
        Assert.Equal([0.5, 1.0, 2.0], problem.ReferencePoint!.Value.ToArray());
    }

    [Fact]
    public async Task IsFeasible_TwoScenarios_EachAsksItsOwnLatency()
    {
        await using var session = new TestSession("latency: {scenarios: {throughput: {batch: 8, maxLatencyMs: 3}}}\nconstraints: {maxLatencyMs: 0.6}\n");
        LatencyScenario[] scenarios = [.. session.Job.Definition.Scenarios];
        var evaluation = TestSession.Evaluate(session.Space.Largest(), 0.75, 0.5) with
        {
            FurtherLatencies = [new PlannedLatency(scenarios[1].Plan.Key, TestSession.Latency(3.5))],
        };
        Assert.Equal([true, false], scenarios.Select(s => Metrics.IsFeasible(evaluation, session.Constraints, s, session.Job.Metric)));
        Assert.Equal([0.75, 0.5, 3.5], Metrics.Observe(evaluation, Problem(session), scenarios).Values.ToArray());
        Assert.False(Metrics.Observe(evaluation with { FurtherLatencies = [] }, Problem(session), scenarios).Succeeded);
    }

    private static bool IsFeasible(TestSession session, Evaluation evaluation)
        => Metrics.IsFeasible(evaluation, session.Constraints, session.First, session.Job.Metric);

    private static SearchProblem Problem(TestSession session)
    {
        LatencyScenario[] scenarios = [.. session.Job.Definition.Scenarios];
        return Metrics.Problem(
            session.Space, session.Constraints, [.. scenarios], "cpu-test", [.. scenarios.Select((_, i) => new ReferencePoint(0.5, i + 1.0))]);
    }

    private static double Violation(TestSession session)
        => Metrics.Problem(session.Space, session.Constraints, "cpu-test", 0.5, 1).Violation(session.Space.Largest(32).Genes.AsSpan());
}
