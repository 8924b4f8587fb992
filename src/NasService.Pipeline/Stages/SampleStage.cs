using NasService.Core.Jobs;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Stages;

/// <summary>Evaluates the baselines and the initial sample that the first predictors are fitted on.</summary>
internal sealed class SampleStage(SearchLoop loop) : IStage
{
    public string Name => StageNames.Sample;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        var size = session.Definition.Search.InitialSample;
        using var progress = session.Progress.Begin(Name, size, "evaluations");
        await loop.EvaluateBaselinesAsync(session, cancellationToken);
        await loop.RunAsync(session, progress, size, size, cancellationToken);
        ConstraintHope.Ensure(session, await session.Store.GetEvaluationsAsync(session.Job.Id, cancellationToken));
    }
}
