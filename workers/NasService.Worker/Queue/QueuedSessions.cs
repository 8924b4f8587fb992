using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Progress;
using NasService.Pipeline.Jobs;

namespace NasService.Worker.Queue;

/// <summary>Sessions whose candidates are scored and measured through the queue. The last one is kept: its next stage or batch finds the supernet loaded.</summary>
internal sealed class QueuedSessions(IJobStore store, JobReading reading, JobResources resources, IArtifactStore artifacts, ItemWait items) : IAsyncDisposable
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
        var meter = await OpenMeterAsync(job, definition.Latency, cancellationToken);
        JobSession? session = null;
        var reported = new ReportedProgress(progress, store, () => session!.Stage.Ticket, resources.Time);
        session = new JobSession(job, definition, space, resources, reported) { Meter = meter, Scorer = new QueuedScorer(job, meter, artifacts, items) };
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

    private async Task<ILatencyMeter> OpenMeterAsync(SearchJob job, LatencyDefinition definition, CancellationToken cancellationToken)
    {
        if (!resources.MeterFactory(definition.Meter).RunsModels)
        {
            return resources.Meter(definition);
        }

        var devices = await store.ListDevicesAsync(cancellationToken);
        var device = devices.FirstOrDefault(d => d.Fingerprint.Name == definition.Device)
            ?? throw new InputException(
                "latency.device", "No worker has offered this device.", definition.Device, string.Join(", ", devices.Select(d => d.Fingerprint.Name).Distinct(StringComparer.Ordinal)));
        return new QueuedMeter(definition.Meter, job, device.Fingerprint, store, artifacts, items);
    }
}
