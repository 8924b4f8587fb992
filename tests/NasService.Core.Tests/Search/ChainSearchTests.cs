using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

public sealed class ChainSearchTests : SearchAlgorithmConformance
{
    private static readonly GeneSpace s_space = new(
    [
        new Dimension("depth", DimensionKind.Depth, [1, 2]),
        new Dimension("width", DimensionKind.Width, [16, 32, 64]),
        new Dimension("attention", DimensionKind.Category, [0, 1]) { Labels = ["linear", "softmax"] },
        new Dimension("bits", DimensionKind.Bits, [8, 32]),
        new Dimension("mode", DimensionKind.WeightMode, [0, 1], new ActiveWhen(3, 8, 8)),
    ]);

    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("chain");

    protected override bool HasChance => false;

    protected override int AtLeast(int count) => 0;

    [Fact]
    public void Ask_SpaceWithBits_ChainAtBothThenNothing()
    {
        var search = Factory.Create(ToyProblem.Create(s_space), Settings, 1);

        var asked = search.Ask(100, CancellationToken.None);

        int[][] expected =
        [
            [0, 0, 1, 1, 0], [0, 1, 1, 1, 0], [0, 2, 1, 1, 0], [1, 0, 1, 1, 0], [1, 1, 1, 1, 0], [1, 2, 1, 1, 0],
            [0, 0, 1, 0, 0], [0, 1, 1, 0, 0], [0, 2, 1, 0, 0], [1, 0, 1, 0, 0], [1, 1, 1, 0, 0], [1, 2, 1, 0, 0],
        ];
        Assert.Equal(expected, asked.Select(g => g.ToArray()));
        search.Tell([.. asked.Select(Observation.Failed)]);
        Assert.Empty(search.Ask(100, CancellationToken.None));
    }

    [Fact]
    public void Ask_ByRounds_WhatWasToldBeforeIsLeftOut()
    {
        var search = Factory.Create(ToyProblem.Create(s_space), Settings, 1);
        search.Tell([ToyProblem.Evaluate(s_space, [1, 2, 1, 1, 0]), ToyProblem.Evaluate(s_space, [1, 2, 0, 1, 0])]);

        var counts = Enumerable.Range(0, 4).Select(_ => search.Ask(5, CancellationToken.None).Count);

        Assert.Equal([5, 5, 1, 0], counts);
    }

    [Fact]
    public void Restore_MidChain_GoesOnWithTheRest()
    {
        var search = Factory.Create(ToyProblem.Create(s_space), Settings, 1);
        search.Tell([.. search.Ask(5, CancellationToken.None).Select(g => ToyProblem.Evaluate(s_space, g))]);
        search.Ask(2, CancellationToken.None);

        var rest = Factory.Restore(ToyProblem.Create(s_space), search.Snapshot()).Ask(100, CancellationToken.None);

        Assert.Equal(5, rest.Count);
        Assert.Equal([0, 1, 1, 0, 0], rest[0].ToArray());
    }

    [Fact]
    public void Ask_BudgetBelowTheChain_BothEndsAndBetweenThemFirst()
    {
        var search = Factory.Create(ToyProblem.Create(s_space), Settings with { Evaluations = 3 }, 1);

        ImmutableArray<int>[] asked = [.. search.Ask(3, CancellationToken.None)];

        Assert.Equal([[0, 0, 1, 1, 0], [1, 2, 1, 1, 0], [1, 2, 1, 0, 0]], asked.Select(g => g.ToArray()));
    }

    [Fact]
    public void Ask_CountedConstraint_OnlyWhatMeetsIt()
    {
        var problem = ToyProblem.Create(s_space) with { Violation = genes => genes[1] };
        var search = Factory.Create(problem, Settings, 1);

        Assert.Equal(4, search.Ask(100, CancellationToken.None).Count);
    }
}
