using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Core.Submission.Checks;

/// <summary>Looks at a job's data where they can be read from here.</summary>
public interface IDataSurvey
{
    /// <param name="data">The path is absolute.</param>
    /// <param name="cancellationToken">Ends the wait, not the look: what it finds is kept for the next one that asks.</param>
    /// <returns>What there is, or why it cannot be read as data of that kind; null where this process cannot look, or not in time.</returns>
    Task<Parsed<DataFacts>?> LookAsync(DataDefinition data, CancellationToken cancellationToken);
}
