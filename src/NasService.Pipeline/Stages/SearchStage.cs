using NasService.Core.Jobs;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Stages;

/// <summary>Measured rounds: refit the predictors, propose, evaluate truly.</summary>
internal sealed class SearchStage(SearchLoop loop) : IStage
{
    public string Name => StageNames.Search;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        var search = session.Definition.Search;
        using var progress = session.Progress.Begin(Name, search.Evaluations, "evaluations", search.InitialSample);
        await loop.RunAsync(session, progress, search.Evaluations, search.RoundSize, cancellationToken);
    }
}
