namespace NasService.Api.Problems;

/// <summary>One mistake in a document.</summary>
/// <param name="Pointer">JSON Pointer (RFC 6901) to its place.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Found">What was found; absent where there is nothing to show.</param>
/// <param name="Allowed">What is allowed, in words; absent where the message says all.</param>
/// <param name="Line">1-based line of a YAML document; absent otherwise.</param>
internal sealed record FieldError(string Pointer, string Message, string? Found, string? Allowed, int? Line);
