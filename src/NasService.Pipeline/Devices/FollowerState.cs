namespace NasService.Pipeline.Devices;

/// <summary>What a session knows of a device that follows, beside what is stored. Not thread-safe.</summary>
internal sealed class FollowerState
{
    /// <summary>Ids of networks that it cannot run, or that its worker does not survive.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked of it when it went away: asked again in the same words, it is the same measurement.</summary>
    public FollowerBatch? Waiting { get; set; }

    /// <summary>Whether it was said that it is away.</summary>
    public bool IsMissed { get; set; }
}
