namespace NasService.Api;

/// <summary>What callers may ask of one service process.</summary>
public sealed record ApiLimits
{
    /// <summary>Requests of one key, or of one address without a key, in a burst. Default 600.</summary>
    public int RequestBurst { get; init; } = 600;

    /// <summary>Requests a second that the burst refills by. Default 100.</summary>
    public int RequestsPerSecond { get; init; } = 100;

    /// <summary>Submissions of one key in a minute. Default 60.</summary>
    public int SubmissionsPerMinute { get; init; } = 60;

    /// <summary>Attempts to log in from one address in a minute. Default 10.</summary>
    public int LoginsPerMinute { get; init; } = 10;

    /// <summary>Event streams that one key may hold open. Default 32.</summary>
    public int StreamsPerKey { get; init; } = 32;

    /// <summary>Jobs of one user that may wait at a time. Default 100.</summary>
    public int QueuedJobsPerUser { get; init; } = 100;

    /// <summary>What one job may take.</summary>
    public JobCeilings Job { get; init; } = new();

    /// <summary>What the open jobs of one user may take together.</summary>
    public OpenCeilings User { get; init; } = OpenCeilings.OfUser;

    /// <summary>What all open jobs may take together.</summary>
    public OpenCeilings Service { get; init; } = OpenCeilings.OfService;

    /// <summary>Bytes of a request's body. Default 256 KiB.</summary>
    public int BodyBytes { get; init; } = 256 * 1024;

    /// <summary>Time for any answer but a stream or a file. Default 30 s.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
