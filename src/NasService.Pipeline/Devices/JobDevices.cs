using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Devices;

/// <summary>Whether the devices of a job are there, for all of them at once.</summary>
internal static class JobDevices
{
    /// <summary>Where the device of a scenario is named.</summary>
    public static string PlaceOf(LatencyDefinition latency, string device)
        => latency.HasFollowers ? $"latency.devices[{latency.Devices.ToList().IndexOf(device)}]" : "latency.device";

    /// <returns>Each device that this machine does not have.</returns>
    public static IEnumerable<InputError> Check(JobSession session)
    {
        if (!session.Definition.Latency.HasFollowers)
        {
            yield break;
        }

        foreach (var scenario in session.Definition.Scenarios)
        {
            InputError[] errors;
            try
            {
                _ = session.MeterOf(scenario);
                continue;
            }
            catch (InputException e)
            {
                errors = [.. e.Errors.Select(x
                    => x with { Path = PlaceOf(session.Definition.Latency, scenario.Device ?? session.Definition.Latency.Device) })];
            }

            foreach (var error in errors)
            {
                yield return error;
            }
        }
    }
}
