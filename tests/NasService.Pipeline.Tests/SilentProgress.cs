using NasService.Core.Progress;

namespace NasService.Pipeline.Tests;

/// <summary>Nobody watches.</summary>
internal sealed class SilentProgress : IProgressReporter, IStageProgress
{
    public IStageProgress Begin(string stage, long total, string unit, long done = 0) => this;

    public void Note(string line)
    {
    }

    public void Report(long done, string? detail = null)
    {
    }

    public void Dispose()
    {
    }
}
