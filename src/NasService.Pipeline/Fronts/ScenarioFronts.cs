using NasService.Core.Jobs;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Fronts;

/// <summary>The newest front of every scenario of a job, the first one's first. A device that was away when its front was to be measured
/// again has none.</summary>
internal static class ScenarioFronts
{
    /// <exception cref="InvalidOperationException">A scenario has no front yet.</exception>
    public static async Task<IReadOnlyList<StoredFront>> ReadAsync(JobSession session, CancellationToken cancellationToken)
    {
        var fronts = new List<StoredFront>();
        foreach (var scenario in session.Scenarios)
        {
            var front = await session.Store.GetFrontAsync(new FrontQuery(session.Job.Id) { Scenario = scenario.Name }, cancellationToken);
            if (front is null && scenario.Device is null)
            {
                throw new InvalidOperationException("Expected a verified front, got none.");
            }

            if (front is not null && (scenario.Device is null || front.Summary.Verified))
            {
                fronts.Add(front);
            }
        }

        return fronts;
    }
}
