using System.Collections.Concurrent;
using System.Diagnostics;

namespace NasService.Training.Trainer;

/// <summary>Where the wall time of training steps goes. Parts of different members overlap. Thread-safe.</summary>
internal sealed class StepProfile
{
    public const string Data = "data";
    public const string Waiting = "waiting for the teacher";
    public const string Sum = "gradient sum";
    public const string Optimizer = "optimizer";

    private readonly ConcurrentDictionary<string, double> _seconds = new(StringComparer.Ordinal);

    /// <summary>By part, since the profile began.</summary>
    public IReadOnlyDictionary<string, double> Seconds => _seconds;

    /// <summary>Forward and backward pass of a member, without its waiting.</summary>
    public static string Member(int index) => $"member {index + 1}";

    /// <param name="part">Its name.</param>
    /// <param name="since">Timestamp of its start, of <see cref="Stopwatch"/>.</param>
    public void Add(string part, long since)
    {
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        _seconds.AddOrUpdate(part, seconds, (_, before) => before + seconds);
    }
}
