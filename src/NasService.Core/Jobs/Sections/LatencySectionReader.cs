using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>latency</c> of a job document.</summary>
internal static class LatencySectionReader
{
    private static readonly MeasurementPlan DefaultPlan = new();

    /// <summary>The front's second measurement is worth more time: there are few points in it.</summary>
    private static readonly MeasurementPlan DefaultVerifyPlan = new(MinRuns: 1000, MaxRuns: 5000, RelativeInterval: 0.01);

    /// <summary>Of a recording that models are timed on.</summary>
    private const double DefaultSeconds = 2;

    /// <summary>Side of the picture that models are timed on.</summary>
    private const int DefaultInputSize = 128;

    /// <param name="latency">The section.</param>
    /// <param name="names">What the job may name.</param>
    /// <param name="data">What the models read.</param>
    /// <param name="evaluations">Of the search.</param>
    public static LatencyDefinition Read(YamlFields latency, JobNames names, DataDefinition data, int evaluations)
    {
        var audio = data.Audio;
        var meter = latency.Name("meter", "onnxruntime", names.Meters) ?? "";
        var device = JobText.Read(latency, "device", "cpu");
        var plan = ReadPlan(latency.FieldsOrEmpty("plan"), DefaultPlan);
        var verifyFields = latency.FieldsOrEmpty("verifyPlan");
        var verify = ReadPlan(verifyFields, DefaultVerifyPlan with { Batch = Math.Max(1, plan.Batch), Threads = Math.Max(1, plan.Threads) });
        RefuseOther(verifyFields, "batch", verify.Batch, plan.Batch);
        RefuseOther(verifyFields, "threads", verify.Threads, plan.Threads);
        var replayOf = latency.Text("replayOf", null);
        if (meter == "replay" && string.IsNullOrWhiteSpace(replayOf))
        {
            latency.Refuse("replayOf", "The meter replay reads another job's latencies.", null, "the id of a job");
        }
        else if (meter.Length > 0 && meter != "replay" && replayOf is not null)
        {
            latency.Refuse("replayOf", $"The meter {meter} measures for itself.", Shortened.Of(replayOf), "no such key, or the meter replay");
        }

        var seconds = ReadSeconds(latency, audio);
        int? frames = seconds is { } length && audio is { RateHz: > 0 } ? audio.FramesOf(length) : null;
        var side = ReadInputSize(latency, data.Pairs);
        (plan, verify) = (plan with { Frames = frames, Side = side }, verify with { Frames = frames, Side = side });
        var scenarios = ScenarioReader.Read(latency.FieldsOrEmpty("scenarios"), plan, verify);
        var deadline = latency.Number("deadlineMinutes", JobLimits.DeadlineMinutes, LatencyDefinition.DefaultDeadlineMinutes);
        if (DeviceListReader.Read(latency, plan, verify, evaluations) is { } devices)
        {
            (device, scenarios) = (devices.First, devices.Followers);
            if (meter == "replay")
            {
                latency.Refuse("devices", "The meter replay reads the latencies of one device.", null, "device");
            }
        }
        else if (latency.HasOwn("deadlineMinutes"))
        {
            latency.Refuse("deadlineMinutes", "Only a job on several devices goes on without one of them.", $"{deadline:R}",
                "no such key, or a list devices");
        }

        var lengths = ReadLengths(latency, data.Text is not null || data.Characters is not null);
        latency.RefuseOthers();
        var result = new LatencyDefinition(meter, device, plan, verify, replayOf)
        {
            Scenarios = scenarios,
            Seconds = seconds,
            DeadlineMinutes = deadline
        };
        return lengths is null ? result : result.With(lengths);
    }

    private static TokenLengths? ReadLengths(YamlFields latency, bool isText)
    {
        const string Key = "lengths";
        if (latency.Fields(Key) is not { } fields)
        {
            return isText ? new TokenLengths([], []) : null;
        }

        if (!isText)
        {
            latency.Refuse(Key, "Only sentences and texts have a number of tokens.", null,
                "data.kind: tsv, csv, jsonl or characters, or no such key");
            return null;
        }

        ImmutableArray<int> tokens = [.. fields.Numbers("tokens", JobLimits.Tokens, TokenLengths.Most).Select(t => (int)t)];
        ImmutableArray<double> shares = fields.HasOwn("shares") ? fields.Numbers("shares", JobLimits.ClosedShare, TokenLengths.Most) : [];
        if (tokens.Zip(tokens.Skip(1)).Any(p => p.First >= p.Second))
        {
            fields.Refuse("tokens", "Lengths do not ascend.", string.Join(", ", tokens), "distinct numbers, ascending");
        }

        if (!shares.IsEmpty && (shares.Length != tokens.Length || Math.Abs(shares.Sum() - 1) > 0.01))
        {
            fields.Refuse("shares", "Not a share for each length, or they do not add up to 1.", string.Join(", ", shares), $"{tokens.Length} numbers");
        }

        fields.RefuseOthers();
        return new TokenLengths(tokens, shares);
    }

    private static int? ReadInputSize(YamlFields latency, PairDefinition? pairs)
    {
        const string Key = "inputSize";
        if (pairs is not null)
        {
            return (int)latency.Int(Key, JobLimits.InputSize, DefaultInputSize);
        }

        if (latency.OptionalInt(Key, JobLimits.InputSize) is { } given)
        {
            latency.Refuse(Key, "Only models that read pictures of any size have one.", $"{given}", "data.kind: pairs, or no such key");
        }

        return null;
    }

    private static double? ReadSeconds(YamlFields latency, AudioDefinition? audio)
    {
        const string Key = "seconds";
        if (audio is null)
        {
            if (latency.OptionalNumber(Key, JobLimits.Seconds) is { } given)
            {
                latency.Refuse(Key, "Only recordings have a length.", $"{given:R}", "data.kind: audio, or no such key");
            }

            return null;
        }

        var seconds = latency.OptionalNumber(Key, JobLimits.Seconds) ?? DefaultSeconds;
        if (audio.RateHz > 0 && audio.FramesOf(seconds) < 1)
        {
            latency.Refuse(Key, "The recording is shorter than a window.", $"{seconds:R}", $"{audio.WindowMs / 1000:R} or more");
        }

        return seconds;
    }

    // The front's numbers replace those it was found with: they must mean the same.
    private static void RefuseOther(YamlFields verify, string key, int found, int planned)
    {
        if (found > 0 && planned > 0 && found != planned)
        {
            verify.Refuse(key, "Not the same as in plan.", $"{found}", $"{planned}");
        }
    }

    private static MeasurementPlan ReadPlan(YamlFields plan, MeasurementPlan fallback)
    {
        var minRuns = (int)plan.Int("minRuns", JobLimits.Runs, fallback.MinRuns);
        var result = new MeasurementPlan(
            (int)plan.Int("batch", JobLimits.Batch, fallback.Batch),
            (int)plan.Int("threads", JobLimits.Threads, fallback.Threads),
            (int)plan.Int("warmUp", JobLimits.WarmUp, fallback.WarmUp),
            minRuns,
            (int)plan.Int("maxRuns", JobLimits.Runs, Math.Max(minRuns, fallback.MaxRuns)),
            plan.Number("relativeInterval", JobLimits.OpenShare, fallback.RelativeInterval));
        if (result.MaxRuns > 0 && result.MinRuns > result.MaxRuns)
        {
            plan.Refuse("minRuns", "More runs at least than at most.", $"{result.MinRuns}", $"at most {result.MaxRuns}");
        }

        plan.RefuseOthers();
        return result;
    }
}
