namespace NasService.Core.Jobs;


/// <summary>Which jobs to list, newest first.</summary>
/// <param name="Limit">At most this many. Default 50.</param>
/// <param name="State">Only this state; null: every state.</param>
/// <param name="Name">Only this name; null: every name.</param>
/// <param name="Before">Only jobs older than the job with this id (the last of the page before); null: from the newest on.</param>
public sealed record JobQuery(int Limit = 50, JobState? State = null, string? Name = null, string? Before = null)
{
    /// <summary>Only jobs of this user; null (default): of every user.</summary>
    public string? Owner { get; init; }

    /// <summary>Only jobs with this tag; null (default): all.</summary>
    public string? Tag { get; init; }

    /// <summary>Only jobs whose name has this text in it, in upper or lower case; null or empty (default): all.</summary>
    public string? NamePart { get; init; }
}
