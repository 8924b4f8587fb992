namespace NasService.Core.Progress;

/// <summary>Tells nobody.</summary>
public sealed class NoProgress : IProgressReporter
{
    public static NoProgress Instance { get; } = new();

    public IStageProgress Begin(string stage, long total, string unit, long done = 0) => Silent.Stage;

    public void Note(string line)
    {
    }

    private sealed class Silent : IStageProgress
    {
        public static readonly Silent Stage = new();

        public void Report(long done, string? detail = null)
        {
        }

        public void Dispose()
        {
        }
    }
}
