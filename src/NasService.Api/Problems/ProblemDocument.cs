using System.Collections.Immutable;

namespace NasService.Api.Problems;

/// <summary>A problem as RFC 9457 describes it.</summary>
/// <param name="Type">A stable URI: <c>urn:nas:problem:</c> and the code.</param>
/// <param name="Title">What the code means, always the same.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened here.</param>
/// <param name="Instance">The path asked for.</param>
/// <param name="Code">For programs; listed in docs/api.md.</param>
/// <param name="TraceId">Finds the request in logs and traces.</param>
/// <param name="Errors">Every mistake in the document sent; absent where it is not about a document.</param>
/// <param name="CurrentState">The job's state, where that forbids what was asked.</param>
/// <param name="RequiredScope">What the key lacks.</param>
internal sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string? Detail,
    string Instance,
    string Code,
    string TraceId,
    ImmutableArray<FieldError>? Errors,
    string? CurrentState,
    string? RequiredScope);
