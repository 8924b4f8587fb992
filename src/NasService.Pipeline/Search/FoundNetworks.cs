using System.Collections.Immutable;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Search;
using NasService.Training.Trainer;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>Networks that the training itself found, as by weights of choices: the search begins with them.</summary>
internal static class FoundNetworks
{
    /// <param name="session">The job.</param>
    /// <param name="stored">What is evaluated already is not asked again.</param>
    /// <param name="problem">Whose counted bounds hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Genotypes; empty where the supernet's recipe finds none.</returns>
    public static async Task<IReadOnlyList<ImmutableArray<int>>> ReadAsync(
        JobSession session, IReadOnlyList<Evaluation> stored, SearchProblem problem, CancellationToken cancellationToken)
    {
        var record = await session.Store.GetSupernetAsync(session.Job.Id, cancellationToken);
        if (record is not { Recipe: RelaxationDefinition.Recipe, ArtifactDigest: { } digest })
        {
            return [];
        }

        var path = await session.Artifacts.GetVerifiedPathAsync(ArtifactDigest.Parse(digest), cancellationToken);
        var known = stored.Select(e => e.ArchitectureId).ToHashSet(StringComparer.Ordinal);
        var found = SupernetFile.Found(session.Space, await File.ReadAllBytesAsync(path, cancellationToken));
        return [.. found.Where(a => !known.Contains(a.Id) && problem.Violation(a.Genes.AsSpan()) == 0).Select(a => a.Genes)];
    }
}
