using NasService.Core.Progress;

namespace NasService.Cli.Progress;

/// <summary>Progress for logs and pipes: a line when a stage starts, every ten seconds, and when it ends.</summary>
/// <param name="write">Receives each line; must be thread-safe.</param>
/// <param name="time">The clock.</param>
internal sealed class PlainProgress(Action<string> write, TimeProvider time) : IProgressReporter
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public IStageProgress Begin(string stage, long total, string unit, long done = 0)
    {
        write(done > 0 ? $"{stage}: {total} {unit}, continued at {done}" : $"{stage}: {total} {unit}");
        return new Stage(stage, unit, new StageClock(total, done, time), write);
    }

    public void Note(string line) => write(line);

    private sealed class Stage(string name, string unit, StageClock clock, Action<string> write) : IStageProgress
    {
        private readonly Lock _gate = new();
        private TimeSpan _next = Interval;
        private string? _detail;
        private bool _ended;

        public void Report(long done, string? detail = null)
        {
            lock (_gate)
            {
                clock.Report(done);
                _detail = detail ?? _detail;
                var elapsed = clock.Elapsed;
                if (elapsed >= _next && clock.Done < clock.Total)
                {
                    _next = elapsed + Interval;
                    write($"{name}: {ClockText.Of(clock, unit, _detail)}");
                }
            }
        }

        public void Dispose()
        {
            lock (_gate)
            {
                if (_ended)
                {
                    return;
                }

                _ended = true;
                write($"{name}: {ClockText.Ended(clock, unit, _detail)}");
            }
        }
    }
}
