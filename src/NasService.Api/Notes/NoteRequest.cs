namespace NasService.Api.Notes;

/// <summary>A note to be written.</summary>
/// <param name="Text">The whole text; empty: no note from now on.</param>
internal sealed record NoteRequest(string? Text);
