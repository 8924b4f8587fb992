using Microsoft.Extensions.Logging;
using NasService.Core.Progress;

namespace NasService.Worker.Queue;

/// <summary>Progress of a worker that nobody watches: a line in the log every few seconds.</summary>
internal sealed partial class LoggedProgress(ILogger<LoggedProgress> logger, TimeProvider time) : IProgressReporter
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    public IStageProgress Begin(string stage, long total, string unit, long done = 0)
    {
        LogStage(stage, total, unit, done);
        return new Stage(this, stage, new StageClock(total, done, time), time);
    }

    public void Note(string line) => LogNote(line);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Stage}: {Total} {Unit}, from {Done}")]
    private partial void LogStage(string stage, long total, string unit, long done);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Stage}: {Done} of {Total} {Detail}, {Remaining} left")]
    private partial void LogProgress(string stage, long done, long total, string? detail, TimeSpan? remaining);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Line}")]
    private partial void LogNote(string line);

    private sealed class Stage(LoggedProgress owner, string name, StageClock clock, TimeProvider time) : IStageProgress
    {
        private readonly Lock _lock = new();
        private long _logged = time.GetTimestamp();

        public void Report(long done, string? detail = null)
        {
            lock (_lock)
            {
                clock.Report(done);
                if (time.GetElapsedTime(_logged) >= Every)
                {
                    _logged = time.GetTimestamp();
                    owner.LogProgress(name, clock.Done, clock.Total, detail, clock.Remaining);
                }
            }
        }

        public void Dispose()
        {
        }
    }
}
