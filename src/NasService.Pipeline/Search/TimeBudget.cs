using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>How much of a job's time is left. What counts is work: waiting in the queue and pauses do not.</summary>
internal sealed class TimeBudget
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _left;
    private readonly long _began;

    private TimeBudget(TimeProvider time, TimeSpan left) => (_time, _left, _began) = (time, left, time.GetTimestamp());

    public bool IsSpent => _time.GetElapsedTime(_began) >= _left;

    public static async Task<TimeBudget> ReadAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (session.Definition.Search.MaxMinutes is not { } minutes)
        {
            return new TimeBudget(session.Time, TimeSpan.MaxValue);
        }

        var worked = (await session.Store.GetStagesAsync(session.Job.Id, cancellationToken)).Sum(s => s.Usage.Seconds);
        return new TimeBudget(session.Time, TimeSpan.FromSeconds(Math.Min((minutes * 60) - worked, TimeSpan.MaxValue.TotalSeconds / 2)));
    }
}
