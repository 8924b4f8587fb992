namespace NasService.Core.Queue;

/// <summary>Execution groups: which workers may take an item.</summary>
public static class WorkGroups
{
    /// <summary>Stages: training, search, export.</summary>
    public const string Search = "search";

    /// <summary>Batches of candidates to score; served by every worker of <see cref="Search"/>.</summary>
    public const string Score = "score";

    private const string MeasurePrefix = "measure:";

    /// <summary>Measurements on the device of this name.</summary>
    public static string Measure(string device) => MeasurePrefix + device;

    /// <summary>The device's name; null for another group.</summary>
    public static string? DeviceOf(string group)
        => group.StartsWith(MeasurePrefix, StringComparison.Ordinal) && group.Length > MeasurePrefix.Length ? group[MeasurePrefix.Length..] : null;
}
