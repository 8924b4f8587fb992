using NasService.Core.Notes;

namespace NasService.Storage.Model;

internal sealed class JobNoteRow
{
    public required string JobId { get; set; }

    public required string Text { get; set; }

    public required string ChangedBy { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public JobNote ToRecord() => new(Text, ChangedBy, ChangedAt);
}
