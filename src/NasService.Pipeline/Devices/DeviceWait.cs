using NasService.Core.Latency;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Devices;

/// <summary>Waits for a device without which a job cannot go on, until the job's deadline.</summary>
internal static class DeviceWait
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    public static Task<bool> IsThereAsync(JobSession session, LatencyScenario scenario, CancellationToken cancellationToken)
        => session.MeterOf(scenario) is IDevicePresence device ? device.IsThereAsync(cancellationToken) : Task.FromResult(true);

    /// <summary>Measures once somebody measures there; begun anew where it goes away meanwhile.</summary>
    /// <param name="session">The job; its stage is running.</param>
    /// <param name="scenario">Whose device.</param>
    /// <param name="measure">Asks for the same each time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null: the deadline has passed.</returns>
    public static async Task<IReadOnlyList<MeteredModel>?> MeasureAsync(
        JobSession session, LatencyScenario scenario, Func<Task<IReadOnlyList<MeteredModel>>> measure, CancellationToken cancellationToken)
    {
        var began = session.Time.GetTimestamp();
        var deadline = TimeSpan.FromMinutes(session.Definition.Latency.DeadlineMinutes);
        var isSaid = false;
        while (true)
        {
            try
            {
                if (await IsThereAsync(session, scenario, cancellationToken))
                {
                    return await measure();
                }
            }
            catch (DeviceAwayException)
            {
                // What was asked waits in the queue.
            }

            if (session.Time.GetElapsedTime(began) >= deadline)
            {
                return null;
            }

            if (!isSaid)
            {
                isSaid = true;
                await session.SayAsync(
                    $"{session.MeterOf(scenario).Device.Name} is away; the job waits for it, for up to {session.Definition.Latency.DeadlineMinutes:R} minutes.",
                    cancellationToken);
            }

            await Task.Delay(Poll, session.Time, cancellationToken);
        }
    }
}
