namespace NasService.Bench.Claims;

/// <summary>How large the experiment is.</summary>
/// <param name="Seeds">Seeds of the search, from 0.</param>
/// <param name="Evaluations">True evaluations of each arm.</param>
/// <param name="InitialSample">Of these, drawn before the first predictor.</param>
/// <param name="RoundSize">True evaluations a round.</param>
/// <param name="ReferenceAccuracy">Of the reference point; null: the job's.</param>
/// <param name="IsSurrogate">Nothing is evaluated: predictors fitted to earlier runs answer.</param>
internal sealed record SimqSettings(int Seeds, int Evaluations, int InitialSample, int RoundSize, double? ReferenceAccuracy, bool IsSurrogate);
