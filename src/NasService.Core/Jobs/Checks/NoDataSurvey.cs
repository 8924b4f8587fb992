using NasService.Core.Input;

namespace NasService.Core.Jobs.Checks;

/// <summary>Of a process that reads no images: the worker looks when the job runs.</summary>
public sealed class NoDataSurvey : IDataSurvey
{
    public Task<Parsed<DataFacts>?> LookAsync(DataDefinition data, CancellationToken cancellationToken) => Task.FromResult<Parsed<DataFacts>?>(null);
}
