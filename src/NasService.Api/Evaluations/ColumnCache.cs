using System.Collections.Concurrent;
using NasService.Api.Answers;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Tasks;
using NasService.Core.Views;

namespace NasService.Api.Evaluations;

/// <summary>
/// The columns of the jobs looked at last. A hundred watchers of a job ask for the same columns after each of its events: they are read, thinned out, written
/// and compressed once, and kept for as long as the job has no newer event; then only the new rows are read.
/// </summary>
internal sealed class ColumnCache(IServiceViews views, IJobEventStore events, IJobStore jobs, TaskCatalog tasks)
{
    private const int MaxJobs = 8;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<Answer<ColumnsDocument>> GetAsync(string jobId, int points, int? after, CancellationToken cancellationToken)
    {
        var last = await events.GetLastEventAsync(jobId, cancellationToken);
        if (!_entries.TryGetValue(jobId, out var entry) || entry.Event < last)
        {
            if (_entries.Count >= MaxJobs)
            {
                _entries.Clear();
            }

            // Read for all who wait; whoever gives up does not take the others' answer away.
            entry = _entries.AddOrUpdate(jobId, _ => Read(jobId, last, null), (_, old) => old.Event >= last ? old : Read(jobId, last, old));
        }

        var columns = await entry.Columns.Value.WaitAsync(cancellationToken);
        return after is { } index ? Answer.Large(Document(columns, ColumnThinning.Behind(columns, index), MetricOf(columns))) : entry.Thin(columns, points, MetricOf(columns));
    }

    private Entry Read(string jobId, long last, Entry? old) => new(last, new Lazy<Task<EvaluationColumns>>(async () =>
    {
        try
        {
            var known = old?.Columns is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? await old.Columns.Value : null;
            return known is { Index.Count: > 0 } ? await ExtendAsync(jobId, known) : await views.GetEvaluationColumnsAsync(jobId, -1, CancellationToken.None);
        }
        catch
        {
            _entries.TryRemove(jobId, out _);
            throw;
        }
    }));

    // Rows are never changed; but batches that are evaluated side by side may be stored in another order than they were asked for.
    private async Task<EvaluationColumns> ExtendAsync(string jobId, EvaluationColumns known)
    {
        var more = await views.GetEvaluationColumnsAsync(jobId, known.Index[^1], CancellationToken.None);
        var count = await jobs.CountEvaluationsAsync(jobId, CancellationToken.None);
        return known.Index.Count + more.Index.Count == count ? known.Append(more) : await views.GetEvaluationColumnsAsync(jobId, -1, CancellationToken.None);
    }

    private QualityMetric? MetricOf(EvaluationColumns columns) => columns.Metric is { } name ? tasks.Metric(name) : null;

    private static ColumnsDocument Document(EvaluationColumns all, EvaluationColumns shown, QualityMetric? metric)
        => new(all.Index.Count, shown.Index.Count, metric is null ? null : MetricDocument.Of(metric), shown);

    private sealed record Entry(long Event, Lazy<Task<EvaluationColumns>> Columns)
    {
        private Thinned? _thinned;

        public Answer<ColumnsDocument> Thin(EvaluationColumns columns, int points, QualityMetric? metric)
        {
            var known = Volatile.Read(ref _thinned);
            if (known?.Points != points)
            {
                var document = Document(columns, ColumnThinning.Thin(columns, points, metric), metric);
                Volatile.Write(ref _thinned, known = new Thinned(points, Answer.Large(document) with { Kept = KeptBytes.Of(document) }));
            }

            return known.Answer;
        }
    }

    private sealed record Thinned(int Points, Answer<ColumnsDocument> Answer);
}
