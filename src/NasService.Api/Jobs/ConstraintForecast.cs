namespace NasService.Api.Jobs;

/// <summary>A constraint on a counted quantity.</summary>
/// <param name="Constraint">As in <c>maxMacs</c>.</param>
/// <param name="Bound">What the job asks for.</param>
/// <param name="Least">The least that any network of the space has.</param>
/// <param name="Satisfiable">Whether some network meets it.</param>
internal sealed record ConstraintForecast(string Constraint, long Bound, long Least, bool Satisfiable);
