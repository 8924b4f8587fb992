using System.Collections.Immutable;
using NasService.Core.Evaluations;

namespace NasService.Bench.Tests;

public sealed class DuplicatesBenchTests
{
    [Fact]
    public void Count_EveryAskOfAnotherPhenotype_FindsNoDuplicate()
        => Assert.Equal(new DuplicatesResult("j", 3, 3, 0, 3), DuplicatesBench.Count("j", [Evaluate(0, 3, 8), Evaluate(1, 3, 32), Evaluate(2, 5, 8)]));

    /// <summary>The store keeps the first evaluation of a network only, so the second one shows as a gap.</summary>
    [Fact]
    public void Count_GapInTheOrderOfAsking_IsADuplicate()
        => Assert.Equal(1, DuplicatesBench.Count("j", [Evaluate(0, 3, 8), Evaluate(2, 5, 8)]).Duplicates);

    /// <summary>Ids that differ although every choice is the same would slip past the store.</summary>
    [Fact]
    public void Count_SameChoicesUnderTwoIds_IsADuplicate()
        => Assert.Equal(1, DuplicatesBench.Count("j", [Evaluate(0, 3, 8), Evaluate(1, 3, 8)]).Duplicates);

    private static Evaluation Evaluate(int index, double kernel, int bits) => new()
    {
        Index = index,
        Round = 0,
        ArchitectureId = $"id{index}",
        Genes = [],
        Choices = ImmutableSortedDictionary<string, double>.Empty.Add("stage1.block1.kernel", kernel),
        Policy = ImmutableSortedDictionary<string, int>.Empty.Add("stage1.block1.bits", bits),
        Provenance = new EvaluationProvenance("", "", "", 0),
    };
}
