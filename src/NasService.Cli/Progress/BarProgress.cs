using NasService.Core.Progress;
using Spectre.Console;

namespace NasService.Cli.Progress;

/// <summary>Progress on a terminal: one bar a stage.</summary>
internal sealed class BarProgress(ProgressContext context, IAnsiConsole console, BarClocks clocks, TimeProvider time) : IProgressReporter
{
    public IStageProgress Begin(string stage, long total, string unit, long done = 0)
    {
        var bar = context.AddTask(Markup.Escape(stage), maxValue: total);
        bar.Value = done;
        return new Stage(bar, unit, new StageClock(total, done, time), clocks);
    }

    public void Note(string line) => console.WriteLine(line);

    private sealed class Stage : IStageProgress
    {
        private readonly Lock _gate = new();
        private readonly ProgressTask _bar;
        private readonly string _unit;
        private readonly StageClock _clock;
        private string? _detail;
        private string? _ended;

        public Stage(ProgressTask bar, string unit, StageClock clock, BarClocks clocks)
        {
            (_bar, _unit, _clock) = (bar, unit, clock);
            clocks.Set(bar.Id, Text);
        }

        public void Report(long done, string? detail = null)
        {
            lock (_gate)
            {
                _clock.Report(done);
                _detail = detail ?? _detail;
                _bar.Value = _clock.Done;
            }
        }

        public void Dispose()
        {
            lock (_gate)
            {
                _ended ??= ClockText.Ended(_clock, _unit, _detail);
                _bar.StopTask();
            }
        }

        private string Text()
        {
            lock (_gate)
            {
                return _ended ?? ClockText.Of(_clock, _unit, _detail);
            }
        }
    }
}
