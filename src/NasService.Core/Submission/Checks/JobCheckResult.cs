using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Core.Submission.Checks;

/// <summary>What was found out about a job before it is taken in.</summary>
/// <param name="Errors">Every mistake; bounds out of reach are not among them.</param>
/// <param name="Constraints">The bounds that it asks for.</param>
/// <param name="Warnings">What could not be looked at, or is close.</param>
public sealed record JobCheckResult(ImmutableArray<InputError> Errors, ImmutableArray<ConstraintReach> Constraints, ImmutableArray<string> Warnings)
{
    /// <summary>The mistakes, and the bounds that nothing can meet as mistakes, too.</summary>
    public IReadOnlyList<InputError> AllErrors(string space) => [.. Errors, .. Constraints.Select(c => c.Error(space)).OfType<InputError>()];
}
