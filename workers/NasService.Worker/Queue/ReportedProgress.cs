using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Progress;
using NasService.Core.Stores;

namespace NasService.Worker.Queue;

/// <summary>Progress for those who watch the job: about once a second an event of it, beside what the worker shows itself.</summary>
/// <param name="inner">What the worker shows.</param>
/// <param name="store">Gets the events.</param>
/// <param name="ticket">Of the stage that runs.</param>
/// <param name="time">The clock of the pauses.</param>
internal sealed class ReportedProgress(IProgressReporter inner, IStageStore store, Func<StageTicket> ticket, TimeProvider time) : IProgressReporter
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = time;

    public IStageProgress Begin(string stage, long total, string unit, long done = 0) => new Stage(this, inner.Begin(stage, total, unit, done), ticket(), total, unit, done);

    public void Note(string line) => inner.Note(line);

    private async Task SendAsync(StageTicket to, StageProgress progress)
    {
        try
        {
            await store.ReportProgressAsync(to, progress, CancellationToken.None);
        }
        catch (StoreException)
        {
            // Nobody waits for it: the next report, or the stage's end, tells as much. Or another attempt reports now.
        }
    }

    private sealed class Stage(ReportedProgress owner, IStageProgress inner, StageTicket ticket, long total, string unit, long done) : IStageProgress
    {
        private readonly Lock _lock = new();
        private long _last = done;
        private long? _sentAt;
        private Task _sending = Task.CompletedTask;

        public void Report(long done, string? detail = null)
        {
            inner.Report(done, detail);
            lock (_lock)
            {
                // One at a time, so that a slow database gets fewer and none overtakes another.
                var isDue = _sentAt is not { } at || owner._time.GetElapsedTime(at) >= Every || done == total;
                if (done > _last && isDue && _sending.IsCompleted)
                {
                    _last = done;
                    _sentAt = owner._time.GetTimestamp();
                    _sending = Task.Run(() => owner.SendAsync(ticket, new StageProgress(done, total, unit)));
                }
            }
        }

        public void Dispose() => inner.Dispose();
    }
}
