using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Stages;

/// <summary>One step of a job. Idempotent: run again after a crash at any point, it goes on from what is stored and has the effect of one run.</summary>
internal interface IStage
{
    /// <summary>As in <c>train</c>; unique.</summary>
    string Name { get; }

    Task RunAsync(JobSession session, CancellationToken cancellationToken);
}
