using Hangfire;
using Hangfire.Common;

namespace NasService.Storage.Queue;

/// <summary>
/// What Hangfire does around a call. Its own set, which is one for the process, also tries ten times, looks for continuations and carries the culture along.
/// </summary>
internal static class WakeUpFilters
{
    public static IJobFilterProvider All { get; } = new JobFilterCollection
    {
        // A call that went wrong is forgotten: its items are offered again.
        new AutomaticRetryAttribute { Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete, LogEvents = false },
        new StatisticsHistoryAttribute(),
    };
}
