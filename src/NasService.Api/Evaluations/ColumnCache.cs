using System.Collections.Concurrent;
using NasService.Core.Events;
using NasService.Core.Views;

namespace NasService.Api.Evaluations;

/// <summary>
/// The columns of the jobs looked at last. A hundred watchers of a job ask for the same columns after each of its events: they are read once, and kept for
/// as long as the job has no newer event.
/// </summary>
internal sealed class ColumnCache(IServiceViews views, IJobEventStore events)
{
    private const int MaxJobs = 8;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<ColumnsDocument> GetAsync(string jobId, int points, int? after, CancellationToken cancellationToken)
    {
        var last = await events.GetLastEventAsync(jobId, cancellationToken);
        if (!_entries.TryGetValue(jobId, out var entry) || entry.Event < last)
        {
            if (_entries.Count >= MaxJobs)
            {
                _entries.Clear();
            }

            // Read for all who wait; whoever gives up does not take the others' answer away.
            entry = _entries.AddOrUpdate(jobId, _ => Read(jobId, last), (_, old) => old.Event >= last ? old : Read(jobId, last));
        }

        var columns = await entry.Columns.Value.WaitAsync(cancellationToken);
        var thin = after is { } index ? ColumnThinning.Behind(columns, index) : ColumnThinning.Thin(columns, points);
        return new ColumnsDocument(columns.Index.Count, thin.Index.Count, thin);
    }

    private Entry Read(string jobId, long last) => new(last, new Lazy<Task<EvaluationColumns>>(async () =>
    {
        try
        {
            return await views.GetEvaluationColumnsAsync(jobId, CancellationToken.None);
        }
        catch
        {
            _entries.TryRemove(jobId, out _);
            throw;
        }
    }));

    private sealed record Entry(long Event, Lazy<Task<EvaluationColumns>> Columns);
}
