using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Progress;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Jobs;

namespace NasService.Worker.Queue;

/// <summary>Sessions whose candidates are scored and measured through the queue. The last one is kept: its next stage or batch finds the supernet loaded.</summary>
internal sealed class QueuedSessions(IJobStore store, JobReading reading, JobResources resources, IArtifactStore artifacts,
    ItemWait items, DeviceWatch watch)
    : IAsyncDisposable
{
    private JobSession? _last;

    /// <summary>The session is the caller's until it calls again.</summary>
    public async Task<JobSession> GetAsync(SearchJob job, IProgressReporter progress, CancellationToken cancellationToken)
    {
        if (_last?.Job.Id == job.Id)
        {
            return _last;
        }

        await DisposeAsync();
        var (definition, space) = await reading.ReadAsync(job, cancellationToken);
        JobSession? session = null;
        var meters = await OpenAsync(job, definition.Latency, (text, token) => session!.SayAsync(text, token), cancellationToken);
        var meter = meters[definition.Latency.Device];
        meters.Remove(definition.Latency.Device);
        var reported = new ReportedProgress(progress, store, () => session!.Stage.Ticket, resources.Time);
        session = new JobSession(job, definition, space, resources, reported)
        {
            Meter = meter,
            Followers = meters,
            Scorer = new QueuedScorer(job, meter, artifacts, items),
        };
        return _last = session;
    }

    /// <summary>A failed attempt may have left the session in any state.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_last is { } session)
        {
            _last = null;
            await session.DisposeAsync();
        }
    }

    /// <returns>By the names of the devices.</returns>
    /// <exception cref="InputException">Devices that no worker has offered: all of them.</exception>
    private async Task<Dictionary<string, ILatencyMeter>> OpenAsync(
        SearchJob job, LatencyDefinition definition, Func<string, CancellationToken, Task> say, CancellationToken cancellationToken)
    {
        if (!resources.MeterFactory(definition.Meter).RunsModels)
        {
            return new() { [definition.Device] = resources.Meter(definition) };
        }

        var known = await store.ListDevicesAsync(cancellationToken);
        string[] unknown = [.. definition.Devices.Where(n => known.All(d => d.Fingerprint.Name != n))];
        if (unknown.Length > 0)
        {
            var names = string.Join(", ", known.Select(d => d.Fingerprint.Name).Distinct(StringComparer.Ordinal));
            throw new InputException([.. unknown.Select(n
                => new InputError(JobDevices.PlaceOf(definition, n), "No worker has offered this device.", n, names))]);
        }

        var meters = definition.Devices.ToDictionary(
            n => n,
            n => (ILatencyMeter)new QueuedMeter(
                definition.Meter, job, known.First(d => d.Fingerprint.Name == n).Fingerprint, store, artifacts, items,
                    definition.HasFollowers ? watch : null),
            StringComparer.Ordinal);
        if (definition.HasFollowers)
        {
            var deadline = TimeSpan.FromMinutes(definition.DeadlineMinutes);
            meters[definition.Device] = new LeadingMeter(meters[definition.Device], deadline, resources.Time, say);
        }

        return meters;
    }
}
