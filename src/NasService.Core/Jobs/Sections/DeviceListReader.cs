using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary>
/// <c>latency.devices</c> of a job document: names, or mappings with more to say. The first one leads: every candidate is measured on it.
/// The others follow: each is a scenario with a front of its own.
/// </summary>
internal static class DeviceListReader
{
    /// <summary>Each is an objective more, and fronts of many objectives are most of what there is.</summary>
    private const int Most = 3;

    private const string Key = "devices";

    /// <summary>Candidates to measure where the document does not say: a share of all, and no fewer than this.</summary>
    private const int FewestMeasurements = 24;

    private const int Share = 8;

    /// <returns>Null: the job names one device, or none.</returns>
    public static (string First, ImmutableArray<LatencyScenario> Followers)? Read(YamlFields latency, MeasurementPlan plan,
        MeasurementPlan verify, int evaluations)
    {
        if (!latency.HasOwn(Key))
        {
            return null;
        }

        foreach (var (other, message) in new[]
        {
            ("device", "The list of devices names it."), ("scenarios", "A job has several ways to run, or several devices."),
        })
        {
            if (latency.HasOwn(other))
            {
                latency.Refuse(other, message, null, $"no such key, or no key {Key}");
            }
        }

        var followers = ImmutableArray.CreateBuilder<LatencyScenario>();
        var names = new List<string>();
        foreach (var fields in latency.ListOfNamed(Key, Most, "name"))
        {
            var isFirst = names.Count == 0;
            var name = fields.Text("name", null, required: true) ?? "";
            if (name.Length > 0 && !EntryName.IsValid(name))
            {
                fields.Refuse("name", "Not a name.", Shortened.Of(name), EntryName.Allowed);
            }
            else if (name.Length > 0 && names.Contains(name))
            {
                fields.Refuse("name", "The device is in the list twice.", name, "distinct names");
            }

            names.Add(name);
            if (!isFirst)
            {
                followers.Add(Follower(fields, name, plan, verify, evaluations));
            }

            fields.RefuseOthers();
        }

        return names.Count == 0 ? ("", []) : (names[0], followers.ToImmutable());
    }

    private static LatencyScenario Follower(YamlFields fields, string name, MeasurementPlan plan, MeasurementPlan verify, int evaluations)
    {
        var batch = (int)fields.Int("batch", JobLimits.Batch, plan.Batch);
        var threads = (int)fields.Int("threads", JobLimits.Threads, plan.Threads);
        var bound = fields.OptionalNumber("maxLatencyMs", JobLimits.Positive);
        var measurements = (int)fields.Int("measurements", JobLimits.Evaluations, Measured(evaluations));
        return new LatencyScenario(name, plan with { Batch = batch, Threads = threads }, verify with { Batch = batch, Threads = threads },
            bound)
        {
            Device = name,
            Measurements = measurements,
        };
    }

    private static int Measured(int evaluations) => Math.Max(1, Math.Min(evaluations, Math.Max(FewestMeasurements, evaluations / Share)));
}
