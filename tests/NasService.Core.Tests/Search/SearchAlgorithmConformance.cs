using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Metrics;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

/// <summary>What every search algorithm promises. An algorithm's test class inherits this and says which it is.</summary>
public abstract class SearchAlgorithmConformance
{
    private static readonly GeneSpace Space = ToyProblem.Space();

    protected abstract ISearchAlgorithmFactory Factory { get; }

    protected virtual SearchSettings Settings => new() { Population = 12, InitialSample = 20, PredictorEvaluations = 300 };

    /// <summary>Whether other seeds ask for others.</summary>
    protected virtual bool HasChance => true;

    /// <summary>Of so many that an ask, or some, may bring while the space has more, how many they must. An algorithm that ends before the
    /// space does has less to ask.</summary>
    protected virtual int AtLeast(int count) => count;

    [Fact]
    public void Ask_ManyRounds_CanonicalContainedAndNeverTwice()
    {
        var search = Create(seed: 1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < 8; round++)
        {
            var asked = Ask(search, 10);
            AssertAnswered(10, asked.Count);
            foreach (var genes in asked)
            {
                Space.Check(genes.AsSpan());
                var canonical = genes.ToArray();
                Space.Canonicalize(canonical);
                Assert.Equal(canonical, genes);
                Assert.True(seen.Add(GeneSpace.Key(canonical)), "asked twice");
            }

            search.Tell([.. asked.Select(g => ToyProblem.Evaluate(Space, g))]);
        }
    }

    [Fact]
    public void Ask_TwiceBeforeTelling_StillNoDuplicates()
    {
        var search = Create(seed: 2);
        var told = Run(search, rounds: 3);

        var pending = Ask(search, 15).Concat(Ask(search, 15)).ToList();

        AssertAnswered(30, pending.Count);
        Assert.Equal(pending.Count + told.Count, pending.Concat(told.Select(o => o.Genes)).Select(g => GeneSpace.Key(g.AsSpan())).Distinct()
            .Count());
    }

    [Fact]
    public void Ask_AfterWarmStart_SkipsWhatWasTold()
    {
        var random = new Random(3);
        var warm = Enumerable.Range(0, 60).Select(_ => Space.Sample(random)).DistinctBy(g => GeneSpace.Key(g))
            .Select(g => ToyProblem.Evaluate(Space, [.. g])).ToList();
        var search = Create(seed: 3);
        search.Tell(warm);

        var asked = Ask(search, 30);

        AssertAnswered(30, asked.Count);
        Assert.DoesNotContain(asked, a => warm.Exists(w => w.Genes.SequenceEqual(a)));
    }

    [Fact]
    public void Restore_MidRun_SameNextAsks()
    {
        var search = Create(seed: 4);
        Run(search, rounds: 4);
        var pending = Ask(search, 5);

        var restored = Factory.Restore(ToyProblem.Create(Space), search.Snapshot());

        for (var round = 0; round < 2; round++)
        {
            var expected = Ask(search, 7);
            Assert.Equal(Flat(expected), Flat(Ask(restored, 7)));
            Observation[] told = [.. pending.Concat(expected).Select(g => ToyProblem.Evaluate(Space, g))];
            search.Tell(told);
            restored.Tell(told);
            pending = [];
        }

        Assert.Equal(search.Snapshot(), restored.Snapshot());
    }

    [Fact]
    public void Create_ToldTheSame_IsTheSame()
    {
        var search = Create(seed: 5);
        var told = Run(search, rounds: 4);
        var again = Create(seed: 5);
        again.Tell(told);

        Assert.Equal(Flat(Ask(search, 9)), Flat(Ask(again, 9)));
    }

    [Fact]
    public void Ask_SameSeed_SameRunAndOtherSeedAnother()
    {
        var first = Run(Create(seed: 6), rounds: 5).Select(o => o.Genes).ToList();

        Assert.Equal(Flat(first), Flat(Run(Create(seed: 6), rounds: 5).Select(o => o.Genes)));
        Assert.Equal(HasChance, !Flat(first).SequenceEqual(Flat(Run(Create(seed: 7), rounds: 5).Select(o => o.Genes))));
    }

    [Fact]
    public void Ask_SmallSpace_FindsEveryPhenotypeThenNothing()
    {
        var space = ToyProblem.Space(stages: 1);
        var search = Factory.Create(ToyProblem.Create(space), Settings, 8);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var asked = Ask(search, 17);
            Assert.All(asked, g => Assert.True(seen.Add(GeneSpace.Key(g.AsSpan()))));
            if (asked.Count == 0)
            {
                break;
            }

            search.Tell([.. asked.Select(g => ToyProblem.Evaluate(space, g))]);
        }

        AssertAnswered((int)space.Size, seen.Count);
    }

    [Fact]
    public void Ask_CountedConstraint_NeverViolated()
    {
        // At most 3 choices above the smallest in all: about 1 sample in 1000.
        static double Violation(ReadOnlySpan<int> genes)
        {
            var sum = 0;
            foreach (var g in genes)
            {
                sum += g;
            }

            return Math.Max(0, sum - 3);
        }

        var search = Factory.Create(ToyProblem.Create(Space) with { Violation = Violation }, Settings, 9);
        for (var round = 0; round < 4; round++)
        {
            var asked = Ask(search, 10);
            AssertAnswered(10, asked.Count);
            Assert.All(asked, g => Assert.Equal(0, Violation(g.AsSpan())));
            search.Tell([.. asked.Select(g => ToyProblem.Evaluate(Space, g))]);
        }
    }

    [Fact]
    public void Ask_NothingFeasible_ComesBackEmpty()
    {
        var search = Factory.Create(ToyProblem.Create(Space) with { Violation = _ => 1 }, Settings, 10);

        Assert.Empty(Ask(search, 5));
    }

    [Fact]
    public void Tell_MeasuredLimitNeverMet_StillAsks()
    {
        var problem = ToyProblem.Create(Space);
        problem = problem with { Limits = [new MetricLimit(problem.Objectives[1], 0.001)] };
        var search = Factory.Create(problem, Settings, 11);

        AssertAnswered(50, Run(search, rounds: 5).Count);
    }

    [Fact]
    public void Tell_AllFailed_StillAsks()
    {
        var search = Create(seed: 12);
        for (var round = 0; round < 5; round++)
        {
            var asked = Ask(search, 10);
            AssertAnswered(10, asked.Count);
            search.Tell([.. asked.Select(Observation.Failed)]);
        }
    }

    [Fact]
    public void Tell_SomeFailedOrNotFinite_StillAsks()
    {
        var search = Create(seed: 13);
        for (var round = 0; round < 6; round++)
        {
            var asked = Ask(search, 10);
            AssertAnswered(10, asked.Count);
            search.Tell([.. asked.Select((g, i) => (i % 3) switch
            {
                0 => Observation.Failed(g),
                1 => new Observation(g, [double.NaN, double.PositiveInfinity]),
                _ => ToyProblem.Evaluate(Space, g),
            })]);
        }
    }

    [Fact]
    public void Tell_EqualValuesEverywhere_StillAsks()
    {
        var search = Create(seed: 14);
        for (var round = 0; round < 5; round++)
        {
            var asked = Ask(search, 10);
            AssertAnswered(10, asked.Count);
            search.Tell([.. asked.Select(g => new Observation(g, [0.5, 1]))]);
        }
    }

    [Fact]
    public void Tell_BadObservation_Throws()
    {
        var search = Create(seed: 15);
        var genes = Ask(search, 1)[0];

        Assert.Throws<ArgumentException>(() => search.Tell([new Observation(genes, [1])]));
        Assert.Throws<ArgumentException>(() => search.Tell([new Observation([99], [1, 1])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(search, -1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"version\":1,\"algorithm\":\"other\"}")]
    public void Restore_NotItsSnapshot_Throws(string snapshot)
        => Assert.Throws<ArgumentException>(() => Factory.Restore(ToyProblem.Create(Space), snapshot));

    [Fact]
    public void Ask_Cancelled_Throws()
    {
        var search = Create(seed: 16);
        Run(search, rounds: 3);

        Assert.ThrowsAny<OperationCanceledException>(() => search.Ask(10, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Ask_ThreeObjectives_Works()
    {
        var problem = ToyProblem.Create(Space);
        problem = problem with
        {
            Objectives = [.. problem.Objectives, new Objective("macs", "count", Direction.Minimize, MetricSource.Counted)],
            Count = (genes, _) => genes.Sum(),
            ReferencePoint = null,
        };
        var search = Factory.Create(problem, Settings, 17);
        for (var round = 0; round < 4; round++)
        {
            var asked = Ask(search, 10);
            AssertAnswered(10, asked.Count);
            search.Tell([.. asked.Select(g => new Observation(g, [.. ToyProblem.Evaluate(Space, g).Values, g.Sum()]))]);
        }
    }

    protected static List<Observation> Run(ISearchAlgorithm search, int rounds)
    {
        var all = new List<Observation>();
        for (var round = 0; round < rounds; round++)
        {
            Observation[] told = [.. Ask(search, 10).Select(g => ToyProblem.Evaluate(Space, g))];
            search.Tell(told);
            all.AddRange(told);
        }

        return all;
    }

    private void AssertAnswered(int count, int asked) => Assert.InRange(asked, AtLeast(count), count);

    private ISearchAlgorithm Create(int seed) => Factory.Create(ToyProblem.Create(Space), Settings, seed);

    private static IReadOnlyList<ImmutableArray<int>> Ask(ISearchAlgorithm search, int count) => search.Ask(count, CancellationToken.None);

    private static List<int> Flat(IEnumerable<ImmutableArray<int>> genes) => [.. genes.SelectMany(g => g)];
}
