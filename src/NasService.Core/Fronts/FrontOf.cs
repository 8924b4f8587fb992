using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Core.Fronts;

/// <summary>Finds a job's front by what a user calls its device: an id, or a name.</summary>
public static class FrontOf
{
    /// <summary>Those of a device and a scenario, in their order.</summary>
    /// <param name="fronts">Of a job, in the order they were stored.</param>
    /// <param name="device">Its id or name; null: of any.</param>
    /// <param name="scenario">Its name; null: the job's first one, or that of a device that follows.</param>
    public static IReadOnlyList<FrontSummary> Select(IReadOnlyList<FrontSummary> fronts, string? device, string? scenario)
    {
        FrontSummary[] there = [.. fronts.Where(f => device is null || DeviceFingerprint.IsMeant(f.DeviceId, device))];
        var meant = scenario ?? (device is null || there.Any(f => f.Scenario is null) ? null : there.LastOrDefault()?.Scenario);
        return [.. there.Where(f => f.Scenario == meant)];
    }
}
