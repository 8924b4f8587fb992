using System.Text.Json;
using NasService.Core.Latency;

namespace NasService.Core.Jobs;

/// <content>Devices and scenarios.</content>
public static partial class JobJson
{
    private static void WriteDevices(Utf8JsonWriter json, LatencyDefinition latency)
    {
        if (!latency.HasFollowers)
        {
            json.WriteString("device", latency.Device);
            return;
        }

        json.WriteStartArray("devices");
        json.WriteStringValue(latency.Device);
        foreach (var follower in latency.Scenarios)
        {
            json.WriteStartObject();
            json.WriteString("name", follower.Device);
            WriteRun(json, follower);
            json.WriteNumber("measurements", follower.Measurements);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("deadlineMinutes", latency.DeadlineMinutes);
    }

    private static void WriteScenarios(Utf8JsonWriter json, LatencyDefinition latency)
    {
        if (latency.Scenarios.IsEmpty || latency.HasFollowers)
        {
            return;
        }

        json.WriteStartObject("scenarios");
        foreach (var scenario in latency.Scenarios)
        {
            json.WriteStartObject(scenario.Name!);
            WriteRun(json, scenario);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>How a scenario's models are run, on whatever device.</summary>
    private static void WriteRun(Utf8JsonWriter json, LatencyScenario scenario)
    {
        json.WriteNumber("batch", scenario.Plan.Batch);
        json.WriteNumber("threads", scenario.Plan.Threads);
        if (scenario.MaxLatencyMs is { } bound)
        {
            json.WriteNumber("maxLatencyMs", bound);
        }
    }
}
