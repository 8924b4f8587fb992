using NasService.Core.Jobs;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Fronts;

/// <summary>The newest front of every scenario of a job, the first one's first.</summary>
internal static class ScenarioFronts
{
    /// <exception cref="InvalidOperationException">A scenario has no front yet.</exception>
    public static async Task<IReadOnlyList<StoredFront>> ReadAsync(JobSession session, CancellationToken cancellationToken)
    {
        var fronts = new List<StoredFront>();
        foreach (var scenario in session.Definition.Scenarios)
        {
            fronts.Add(await session.Store.GetFrontAsync(new FrontQuery(session.Job.Id) { Scenario = scenario.Name }, cancellationToken)
                ?? throw new InvalidOperationException("Expected a verified front, got none."));
        }

        return fronts;
    }
}
