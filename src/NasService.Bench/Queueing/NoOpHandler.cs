using NasService.Core.Queue;

namespace NasService.Bench.Queueing;

/// <summary>Scores nothing: what is left is the queue.</summary>
internal sealed class NoOpHandler : IWorkHandler
{
    public string Kind => WorkKinds.Score;

    public Task<WorkResult> RunAsync(WorkContext work) => Task.FromResult(WorkResult.Done(work.Item.PayloadJson));
}
