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
            json.WriteNumber("batch", follower.Plan.Batch);
            json.WriteNumber("threads", follower.Plan.Threads);
            json.WriteNumber("measurements", follower.Measurements);
            if (follower.MaxLatencyMs is { } bound)
            {
                json.WriteNumber("maxLatencyMs", bound);
            }

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
            json.WriteNumber("batch", scenario.Plan.Batch);
            json.WriteNumber("threads", scenario.Plan.Threads);
            if (scenario.MaxLatencyMs is { } bound)
            {
                json.WriteNumber("maxLatencyMs", bound);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
