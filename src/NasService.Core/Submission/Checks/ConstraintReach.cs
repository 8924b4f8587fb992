using NasService.Core.Input;

namespace NasService.Core.Submission.Checks;

/// <summary>A bound that a job asks for against the least that is known to be possible.</summary>
/// <param name="Constraint">As in <c>maxMacs</c>.</param>
/// <param name="Bound">What the job asks for.</param>
/// <param name="Least">The least that any network of the space has; for latency, that any is known to have; null where nothing is known.</param>
/// <param name="IsWithin">Whether some network meets it, as far as is known.</param>
/// <param name="Basis">Where <paramref name="Least"/> comes from, in words.</param>
public sealed record ConstraintReach(string Constraint, double Bound, double? Least, bool IsWithin, string Basis)
{
    /// <summary>Null where it is within reach.</summary>
    public InputError? Error(string space) => IsWithin ? null : new InputError(
        $"constraints.{Constraint}", $"No network of space {space} is known to meet it: {Basis}.", FormattableString.Invariant($"{Bound}"), FormattableString.Invariant($"{Least} or more"));
}
