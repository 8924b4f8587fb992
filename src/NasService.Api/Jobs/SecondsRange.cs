namespace NasService.Api.Jobs;

/// <summary>A time that is not known exactly, in seconds of wall time.</summary>
internal sealed record SecondsRange(double Low, double High);
