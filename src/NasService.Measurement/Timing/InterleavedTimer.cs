using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Timing;

/// <summary>
/// Times a few models side by side: in every round each gets one block of runs, so all of them see the same minutes of the machine, and
/// a short disturbance spoils a block of each in place of all runs of one. The rounds are spread over a least time and over two cores.
/// </summary>
internal sealed class InterleavedTimer(ITimedModelSource device, TimeProvider time, string deviceId)
{
    private const int LeastRounds = 12;

    // After the other models' runs the caches hold nothing of this one.
    private const int WarmUpOfBlock = 3;

    /// <summary>Disturbances last 10 to 200 ms; over this time they cannot spoil three quarters of the rounds.</summary>
    private static readonly TimeSpan LeastSpread = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromMilliseconds(4);

    /// <summary>Outcomes in the order of <paramref name="models"/>. Synchronous: the calling thread does the runs.</summary>
    public IReadOnlyList<MeteredModel> Measure(IReadOnlyList<ModelFile> models, MeasurementPlan plan, CancellationToken cancellationToken)
    {
        var entries = models.Select(m => new Entry(m)).ToList();
        try
        {
            // A pool of the runtime's own threads would inherit a single core.
            using var cores = plan.Threads == 1 ? new CoreRotation() : null;
            foreach (var entry in entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                entry.Try(() => Open(entry, plan));
            }

            Rounds(entries, plan, cores, cancellationToken);
            return entries.ConvertAll(e => new MeteredModel(e.File, e.Error is null ? e.Log.Summarize(e.WarmUp, plan, deviceId) : null, e.Error));
        }
        finally
        {
            entries.ForEach(e => e.Model?.Dispose());
        }
    }

    private void Open(Entry entry, MeasurementPlan plan)
    {
        entry.Model = device.Open(entry.File, plan);
        var start = time.GetTimestamp();
        do
        {
            entry.Model.WarmUp(Math.Max(plan.WarmUp, 1));
            entry.WarmUp += Math.Max(plan.WarmUp, 1);
        }
        while (time.GetElapsedTime(start) < LeastWarmUp);
    }

    private void Rounds(List<Entry> entries, MeasurementPlan plan, CoreRotation? cores, CancellationToken cancellationToken)
    {
        var block = new double[Math.Max(5, (plan.MinRuns + LeastRounds - 1) / LeastRounds)];
        var start = time.GetTimestamp();
        for (var round = 0; entries.Exists(e => e.Active); round++)
        {
            cores?.Turn(round);
            foreach (var entry in entries.Where(e => e.Active))
            {
                cancellationToken.ThrowIfCancellationRequested();
                entry.Try(() =>
                {
                    entry.Model!.WarmUp(WarmUpOfBlock);
                    entry.Model.Time(block);
                    entry.Log.Add(block);
                    entry.Done = round + 1 >= LeastRounds && Suffices(entry.Log, plan, block.Length);
                });
            }

            // Runs that do not count pass the time: a processor that waits slows down and forgets.
            var due = LeastSpread * Math.Min(1, (round + 1.0) / LeastRounds);
            while (time.GetElapsedTime(start) < due && entries.Find(e => e.Active) is { } filler)
            {
                filler.Try(() => filler.Model!.WarmUp(WarmUpOfBlock));
            }
        }
    }

    private bool Suffices(RunLog log, MeasurementPlan plan, int block)
    {
        if (log.Total + block > plan.MaxRuns)
        {
            return true;
        }

        var soFar = log.Summarize(0, plan, deviceId);
        var reach = plan.RelativeInterval * soFar.MedianMs;
        return soFar.Runs >= plan.MinRuns && soFar.MedianMs - soFar.IntervalLowMs <= reach && soFar.IntervalHighMs - soFar.MedianMs <= reach;
    }

    private sealed class Entry(ModelFile file)
    {
        public ModelFile File { get; } = file;

        public RunLog Log { get; } = new();

        public ITimedModel? Model { get; set; }

        public int WarmUp { get; set; }

        public bool Done { get; set; }

        public string? Error { get; private set; }

        public bool Active => !Done && Error is null;

        public void Try(Action action)
        {
            try
            {
                action();
            }
            catch (OnnxModelException exception) when (Failures.IsOfCandidate(exception))
            {
                Error = exception.Message;
            }
        }
    }
}
