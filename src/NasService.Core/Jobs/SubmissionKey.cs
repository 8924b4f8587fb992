namespace NasService.Core.Jobs;

/// <summary>A client's name for one submission: sent again, it gives the same job and not a second one.</summary>
/// <param name="User">Who submits; keys of two users do not meet.</param>
/// <param name="Key">What the client sent.</param>
/// <param name="BodyHash">SHA-256 of the document.</param>
public sealed record SubmissionKey(string User, string Key, string BodyHash);
