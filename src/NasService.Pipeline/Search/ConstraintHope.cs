using NasService.Core.Evaluations;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Submission.Checks;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>
/// Tells after the first measurements what would otherwise be found out after the whole search. Smallest and largest network are among them, so a bound far below
/// all of them is one that nobody meets; one just below may still be met, and the search goes on.
/// </summary>
internal static class ConstraintHope
{
    /// <param name="session">The job.</param>
    /// <param name="stored">What is evaluated, baselines included.</param>
    /// <exception cref="InputException">A bound is out of reach; the best found is named.</exception>
    public static void Ensure(JobSession session, IReadOnlyList<Evaluation> stored)
    {
        var constraints = session.Definition.Constraints;
        Evaluation[] succeeded = [.. stored.Where(e => e.Succeeded)];
        if (succeeded.Length == 0
            || succeeded.Any(e => session.Definition.Leading.All(s => Metrics.IsFeasible(e, constraints, s, session.Metric))))
        {
            return;
        }

        var (fastest, smallest) = (succeeded.MinBy(e => e.Latency!.MedianMs)!, succeeded.MinBy(e => e.ModelBytes)!);
        var isHopeless = constraints.MaxLatencyMs < LatencyReach.Margin * fastest.Latency!.MedianMs || constraints.MaxModelBytes < LatencyReach.Margin * smallest.ModelBytes;
        if (isHopeless)
        {
            throw Refusal(constraints, stored);
        }

        session.Progress.Note($"None of the {stored.Count} networks evaluated so far meets the constraints ({Describe(constraints)}); {Best(succeeded)}. The search goes on.");
    }

    /// <param name="constraints">What nobody meets.</param>
    /// <param name="stored">What is evaluated, baselines included.</param>
    public static InputException Refusal(ConstraintDefinition constraints, IReadOnlyList<Evaluation> stored)
    {
        Evaluation[] succeeded = [.. stored.Where(e => e.Succeeded)];
        var best = succeeded.Length == 0 ? "" : $"; {Best(succeeded)}";
        return new InputException("constraints", $"None of the {stored.Count} networks evaluated meets them{best}.", Describe(constraints));
    }

    private static string Best(Evaluation[] succeeded)
    {
        var (fastest, smallest) = (succeeded.MinBy(e => e.Latency!.MedianMs)!, succeeded.MinBy(e => e.ModelBytes)!);
        return FormattableString.Invariant($"the fastest found is {fastest.ArchitectureId} at {fastest.Latency!.MedianMs:G4} ms, the smallest {smallest.ArchitectureId} with {smallest.ModelBytes} bytes");
    }

    private static string Describe(ConstraintDefinition c) => string.Join(", ", new[]
    {
        c.MaxLatencyMs is { } l ? FormattableString.Invariant($"maxLatencyMs {l}") : null,
        c.MaxModelBytes is { } b ? FormattableString.Invariant($"maxModelBytes {b}") : null,
        c.MaxMacs is { } m ? FormattableString.Invariant($"maxMacs {m}") : null,
        c.Quality is { } q ? FormattableString.Invariant($"quality {q}") : null,
    }.Where(t => t is not null));
}
