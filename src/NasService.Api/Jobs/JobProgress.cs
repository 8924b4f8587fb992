using System.Text.Json;
using NasService.Api.Answers;
using NasService.Core.Events;

namespace NasService.Api.Jobs;

/// <summary>Finds what a running job last said of its progress.</summary>
internal static class JobProgress
{
    /// <summary>Progress is told about once a second and other events are few: it is among the last.</summary>
    private const int Window = 20;

    public static async Task<ProgressDocument?> FindAsync(IJobEventStore events, string jobId, long last, CancellationToken cancellationToken)
    {
        var recent = await events.ReadEventsAsync(jobId, Math.Max(0, last - Window), Window, cancellationToken);
        return recent.LastOrDefault(e => e.Type == JobEventTypes.Progress) is { } e
            && JsonSerializer.Deserialize<ProgressDocument>(e.PayloadJson, ApiJson.Options) is { } progress
            ? progress with { At = e.At }
            : null;
    }
}
