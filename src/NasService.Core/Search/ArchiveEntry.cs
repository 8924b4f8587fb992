using System.Collections.Immutable;

namespace NasService.Core.Search;

/// <summary>An observation made ready for comparison.</summary>
/// <param name="Genes">Canonical.</param>
/// <param name="Values">As told; empty if failed.</param>
/// <param name="Objectives">Minimised, one per objective; +infinity if failed.</param>
/// <param name="Violation">0: feasible; +infinity: failed.</param>
internal sealed record ArchiveEntry(ImmutableArray<int> Genes, ImmutableArray<double> Values, double[] Objectives, double Violation)
{
    public bool Succeeded => !double.IsPositiveInfinity(Violation);

    public bool Feasible => Violation == 0;

    public static ArchiveEntry From(SearchProblem problem, Observation observation)
    {
        var objectives = new double[problem.Objectives.Length];
        if (!observation.Succeeded)
        {
            Array.Fill(objectives, double.PositiveInfinity);
            return new ArchiveEntry(observation.Genes, [], objectives, double.PositiveInfinity);
        }

        for (var i = 0; i < objectives.Length; i++)
        {
            objectives[i] = problem.Objectives[i].Minimized(observation.Values[i]);
        }

        return new ArchiveEntry(observation.Genes, observation.Values, objectives, problem.LimitViolation(observation.Values.AsSpan()));
    }
}
