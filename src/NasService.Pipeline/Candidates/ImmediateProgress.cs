namespace NasService.Pipeline.Candidates;

/// <summary>Reports on the reporting thread: <see cref="Progress{T}"/> would post to the pool and arrive out of order.</summary>
internal sealed class ImmediateProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
