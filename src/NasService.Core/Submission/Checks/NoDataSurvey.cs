using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Core.Submission.Checks;

/// <summary>Of a process that reads no images: the worker looks when the job runs.</summary>
public sealed class NoDataSurvey : IDataSurvey
{
    public Task<Parsed<DataFacts>?> LookAsync(DataDefinition data, CancellationToken cancellationToken) => Task.FromResult<Parsed<DataFacts>?>(null);
}
