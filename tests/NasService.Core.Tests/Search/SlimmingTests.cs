using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Metrics;
using NasService.Core.Search;
using NasService.Core.Search.Algorithms;

namespace NasService.Core.Tests.Search;

public sealed class SlimmingTests : SearchAlgorithmConformance
{
    private static readonly GeneSpace s_tiny = new(
    [
        new Dimension("depth", DimensionKind.Depth, [1, 2]),
        new Dimension("width", DimensionKind.Width, [16, 32, 64]),
        new Dimension("attention", DimensionKind.Category, [0, 1, 2], new ActiveWhen(0, 2)) { Labels = ["none", "linear", "softmax"] },
        new Dimension("bits", DimensionKind.Bits, [8, 32, 81]) { WeightBits = [8, 32, 8] },
    ]);

    // Per gene and choice; a network has 1 ms and 50 points more.
    private static readonly double[][] s_ms = [[0, 4], [0, 1, 3], [0, 2, 2], [0, 5, 1]];

    private static readonly double[][] s_points = [[0, 8], [0, 4, 5], [0, 3, 3], [0, 5, 1]];

    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("slimming");

    protected override int AtLeast(int count) => 0;

    // At 15 ms: depth saves 4 + 2 ms (its attention sleeps) for 8 + 3 points, width 2 for 1, attention 0 for 0, bits 4 for 4
    // (int8-dynamic): width.
    // At 13 ms: depth 6 for 11, width 1 for 4, attention 0 for 0, bits 4 for 4: bits.
    // At 9 ms: depth 6 for 11, width 1 for 4, attention 0 for 0, bits 1 for 1 (int8): bits.
    // At 8 ms: depth 6 for 11, width 1 for 4, attention 0 for 0: depth.
    // At 2 ms: width alone is left.
    [Fact]
    public void Run_TinySpaceWithoutTarget_TakesTheStepsCountedByHand()
    {
        string[] expected =
        [
            "1,2,2,1",
            "0,2,0,1 1,1,2,1 1,2,1,1 1,2,2,2",
            "0,1,0,1 1,0,2,1 1,1,1,1 1,1,2,2",
            "0,1,0,2 1,0,2,2 1,1,1,2 1,1,2,0",
            "0,1,0,0 1,0,2,0 1,1,1,0",
            "0,0,0,0",
        ];

        Assert.Equal(expected, Rounds(Problem(s_tiny, null), Tiny));
        Assert.Equal(expected[..3], Rounds(Problem(s_tiny, 9.1), Tiny));
    }

    [Fact]
    public void Run_StepsThatLoseNothing_TheOneThatSavesMost()
    {
        static Observation Evaluate(ImmutableArray<int> genes) => new(genes, [50, Tiny(genes).Values[1]]);

        Assert.Equal(["1,2,2,1", "0,2,0,1 1,1,2,1 1,2,1,1 1,2,2,2", "0,1,0,1 0,2,0,2"], Rounds(Problem(s_tiny, 5), Evaluate));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(7.0, 0)]
    [InlineData(8.4, 0)]
    [InlineData(8.5, 2)]
    [InlineData(9.5, 3)]
    public void Best_LastStepJumpsOverTheTarget_TheNearestBelow(double? targetMs, int expected)
    {
        SlimmingCost[] steps = [new(-80, 8), new(-80, 10), new(-70, 8.2), new(-60, 9)];

        Assert.Equal(expected, new SlimmingCost(-80.5, 10).Best(steps, targetMs));
    }

    [Fact]
    public void Best_NothingSaves_None()
        => Assert.Equal(-1, new SlimmingCost(-80, 10).Best([new(-90, 10), new(-95, 11)], 5));

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.6)]
    [InlineData(0.35)]
    public void Run_LatencyTarget_MetWithinFivePercent(double share)
    {
        var space = ToyProblem.Space(stages: 6);
        var largestMs = ToyProblem.Evaluate(space, Largest(space)).Values[1];
        var problem = ToyProblem.Create(space) with
        {
            Limits = [new MetricLimit(ToyProblem.Create(space).Objectives[1],
            share * largestMs)]
        };

        var told = RunToEnd(problem, Settings, 3, 7, g => ToyProblem.Evaluate(space, g));

        Assert.Contains(told, o => o.Values[1] <= share * largestMs && o.Values[1] >= 0.95 * share * largestMs);
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(60, 2)]
    [InlineData(90, 3)]
    public void Run_BudgetBelowAllSteps_IsKeptAndTheTargetMet(int evaluations, int seed)
    {
        var space = ToyProblem.Space();
        var largestMs = ToyProblem.Evaluate(space, Largest(space)).Values[1];
        var target = 0.6 * largestMs;
        var problem = ToyProblem.Create(space) with { Limits = [new MetricLimit(ToyProblem.Create(space).Objectives[1], target)] };

        var all = RunToEnd(problem, Settings, seed, 7, g => ToyProblem.Evaluate(space, g));
        var told = RunToEnd(problem, Settings with { Evaluations = evaluations }, seed, 7, g => ToyProblem.Evaluate(space, g));

        Assert.True(all.Count > evaluations, $"{all.Count} evaluations without a budget");
        Assert.InRange(told.Count, 1, evaluations);
        Assert.Contains(told, o => o.Values[1] <= target);
    }

    [Fact]
    public void Ask_RoundHalfTold_BringsTheRestOfItAndWaits()
    {
        var search = Factory.Create(Problem(s_tiny, null), Settings, 1);
        search.Tell([.. search.Ask(9, CancellationToken.None).Select(Tiny)]);

        var first = search.Ask(3, CancellationToken.None);
        search.Tell([.. first.Select(Tiny)]);
        var rest = search.Ask(9, CancellationToken.None);

        Assert.Equal((3, 1), (first.Count, rest.Count));
        Assert.Empty(search.Ask(9, CancellationToken.None));
        search.Tell([.. rest.Select(Tiny)]);
        Assert.Equal(4, search.Ask(9, CancellationToken.None).Count);
    }

    [Fact]
    public void Ask_CountedConstraintForbidsTheLargest_BeginsAtTheNearestAllowed()
    {
        var problem = Problem(s_tiny, null) with { Violation = genes => Math.Max(0, Tiny([.. genes]).Values[1] - 9.5) };

        var asked = Factory.Create(problem, Settings, 1).Ask(9, CancellationToken.None);

        // Depth takes off most, 6 ms of 15.
        Assert.Equal(["0,2,0,1"], asked.Select(g => string.Join(',', g)));
    }

    [Fact]
    public void Create_NoCostAmongTheObjectives_Throws()
    {
        var problem = Problem(s_tiny, null);

        Assert.Throws<ArgumentException>(() => Factory.Create(problem with { Objectives = [problem.Objectives[0]] }, Settings, 1));
    }

    private static SearchProblem Problem(GeneSpace space, double? targetMs)
    {
        var latency = new Objective("latencyMs", "ms", Direction.Minimize);
        return new SearchProblem
        {
            Space = space,
            Objectives = [new Objective("accuracy", "points", Direction.Maximize) { IsQuality = true }, latency],
            Limits = targetMs is { } target ? [new MetricLimit(latency, target)] : [],
        };
    }

    private static Observation Tiny(ImmutableArray<int> genes)
    {
        double Sum(double[][] table) => genes.Select((g, i) => i == 2 && genes[0] == 0 ? 0 : table[i][g]).Sum();
        return new Observation(genes, [50 + Sum(s_points), 1 + Sum(s_ms)]);
    }

    private static ImmutableArray<int> Largest(GeneSpace space) => [.. space.Dimensions.Select(d => d.Largest)];

    private List<Observation> RunToEnd(SearchProblem problem, SearchSettings settings, int seed, int size, Func<ImmutableArray<int>,
        Observation> evaluate,
        Action<IReadOnlyList<ImmutableArray<int>>>? watch = null)
    {
        var search = Factory.Create(problem, settings, seed);
        var told = new List<Observation>();
        while (search.Ask(size, CancellationToken.None) is { Count: > 0 } asked)
        {
            watch?.Invoke(asked);
            told.AddRange(asked.Select(evaluate));
            search.Tell([.. told.TakeLast(asked.Count)]);
        }

        return told;
    }

    /// <summary>What was asked, a line for each ask.</summary>
    private List<string> Rounds(SearchProblem problem, Func<ImmutableArray<int>, Observation> evaluate)
    {
        var rounds = new List<string>();
        RunToEnd(problem, Settings, 1, 100, evaluate,
            asked => rounds.Add(string.Join(' ', asked.Select(g => string.Join(',', g)).Order(StringComparer.Ordinal))));
        return rounds;
    }
}

/// <summary>With fewer evaluations than all steps take, so that rounds draw theirs.</summary>
public sealed class SlimmingWithinBudgetTests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("slimming");

    protected override SearchSettings Settings => base.Settings with { Evaluations = 60 };

    protected override int AtLeast(int count) => 0;
}
