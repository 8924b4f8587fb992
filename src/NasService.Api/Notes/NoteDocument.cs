using NasService.Core.Notes;

namespace NasService.Api.Notes;

/// <summary>The note beside a job.</summary>
/// <param name="Text">Text, to be shown as such; empty where nobody has written one.</param>
/// <param name="ChangedBy">Who wrote it last; absent where nobody has.</param>
/// <param name="ChangedAt">When; absent likewise.</param>
internal sealed record NoteDocument(string Text, string? ChangedBy, DateTimeOffset? ChangedAt)
{
    public static NoteDocument Of(JobNote? note) => new(note?.Text ?? "", note?.ChangedBy, note?.ChangedAt);
}
