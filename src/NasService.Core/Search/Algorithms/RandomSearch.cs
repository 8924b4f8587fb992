namespace NasService.Core.Search.Algorithms;

/// <summary>Uniform over genotypes: the baseline every other algorithm has to beat.</summary>
internal sealed class RandomSearch(SearchProblem problem, SearchSettings settings, int seed)
    : ArchiveSearch(SearchAlgorithms.Random, problem, settings, seed)
{
    protected override int InitialSample => 0;

    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
        => proposals.FillRandomly(random, cancellationToken);
}
