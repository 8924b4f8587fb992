using NasService.Core.Submission.Checks;

namespace NasService.Api.Jobs;

/// <summary>A bound that the job asks for.</summary>
/// <param name="Constraint">As in <c>maxMacs</c>.</param>
/// <param name="Bound">What the job asks for.</param>
/// <param name="Least">The least that any network of the space has; of latencies the least that is measured or predicted on the device, null where nothing is known.</param>
/// <param name="Satisfiable">Whether some network meets it, as far as is known.</param>
/// <param name="Basis">Where <paramref name="Least"/> comes from: of latencies, which network and job.</param>
internal sealed record ConstraintForecast(string Constraint, double Bound, double? Least, bool Satisfiable, string Basis)
{
    public static ConstraintForecast Of(ConstraintReach reach) => new(reach.Constraint, reach.Bound, reach.Least, reach.IsWithin, reach.Basis);
}
