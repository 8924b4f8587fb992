namespace NasService.Core.Notes;

/// <summary>What people wrote beside a job.</summary>
/// <param name="Text">As it was written; it is text and never markup.</param>
/// <param name="ChangedBy">Who wrote it last.</param>
/// <param name="ChangedAt">When.</param>
public sealed record JobNote(string Text, string ChangedBy, DateTimeOffset ChangedAt)
{
    /// <summary>Longer texts are no notes.</summary>
    public const int MaxLength = 10_000;
}
