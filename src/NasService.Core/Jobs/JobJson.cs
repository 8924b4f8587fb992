using System.Buffers;
using System.Text.Json;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs;

/// <summary>
/// A job as canonical JSON: every key written, in a fixed order, so that equal definitions give equal bytes. The keys are those of the
/// YAML document, and reading applies the same rules and defaults: a document stored by an older version gets today's defaults.
/// </summary>
public static partial class JobJson
{
    /// <returns>UTF-8.</returns>
    public static byte[] Write(JobDefinition job)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, job);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <param name="utf8">The document, untrusted.</param>
    /// <param name="names">What the job may name.</param>
    public static Parsed<JobDefinition> Read(ReadOnlySpan<byte> utf8, JobNames names) => JobReader.Read(JsonTree.Read(utf8), names);

    private static void Write(Utf8JsonWriter json, JobDefinition job)
    {
        json.WriteStartObject();
        json.WriteString("name", job.Name);
        json.WriteString("space", job.Space);
        json.WriteNumber("seed", job.Seed);
        json.WriteStartObject("data");
        json.WriteString("kind", job.Data.Kind);
        json.WriteString("path", job.Data.Path);
        json.WriteNumber("validation", job.Data.Validation);
        json.WriteBoolean("flip", job.Data.Flip);
        json.WriteNumber("crop", job.Data.Crop);
        WriteOwnData(json, job.Data);
        json.WriteEndObject();
        json.WriteStartObject("supernet");
        json.WriteString("recipe", job.Supernet.Recipe);
        json.WriteNumber("steps", job.Supernet.Steps);
        json.WriteNumber("batch", job.Supernet.Batch);
        json.WriteNumber("learningRate", job.Supernet.LearningRate);
        json.WriteNumber("warmUp", job.Supernet.WarmUp);
        json.WriteNumber("weightDecay", job.Supernet.WeightDecay);
        json.WriteNumber("labelSmoothing", job.Supernet.LabelSmoothing);
        json.WriteNumber("randomMembers", job.Supernet.RandomMembers);
        json.WriteNumber("smallestEvery", job.Supernet.SmallestEvery);
        json.WriteNumber("checkpointEvery", job.Supernet.CheckpointEvery);
        json.WriteNumber("soloShare", job.Supernet.SoloShare);
        if (job.Supernet.DropPath > 0)
        {
            json.WriteNumber("dropPath", job.Supernet.DropPath);
        }

        if (job.Supernet.Optimizer != SupernetDefinition.Sgd)
        {
            json.WriteString("optimizer", job.Supernet.Optimizer);
        }

        WriteShrinking(json, job.Supernet);
        json.WriteString("device", job.Supernet.Device);
        if (job.Supernet.From is { } from)
        {
            json.WriteString("from", from);
            if (job.Supernet.Prunes)
            {
                json.WriteBoolean("prune", true);
            }
        }

        if (job.Supernet.Pretrained is { } pretrained)
        {
            json.WriteString("pretrained", pretrained);
        }

        if (job.Supernet.Teacher is { } teacher)
        {
            json.WriteStartObject("teacher");
            json.WriteString("job", teacher);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("search");
        json.WriteString("algorithm", job.Search.Algorithm);
        json.WriteNumber("evaluations", job.Search.Evaluations);
        json.WriteNumber("initialSample", job.Search.InitialSample);
        json.WriteNumber("roundSize", job.Search.RoundSize);
        json.WriteNumber("population", job.Search.Population);
        json.WriteNumber("predictorEvaluations", job.Search.PredictorEvaluations);
        if (job.Search.CountsBitOps)
        {
            json.WriteBoolean("bitOps", true);
        }

        if (job.Search.MaxMinutes is { } maxMinutes)
        {
            json.WriteNumber("maxMinutes", maxMinutes);
        }

        if (job.Search.WarmStart is { } warmStart)
        {
            json.WriteString("warmStart", warmStart);
        }

        json.WriteEndObject();
        json.WriteStartObject("latency");
        json.WriteString("meter", job.Latency.Meter);
        WriteDevices(json, job.Latency);
        if (job.Latency.Seconds is { } seconds)
        {
            json.WriteNumber("seconds", seconds);
        }

        if (job.Latency.Plan.Side is { } side)
        {
            json.WriteNumber("inputSize", side);
        }

        if (job.Latency.Lengths is { Tokens.IsEmpty: false } lengths)
        {
            json.WriteStartObject("lengths");
            Write(json, "tokens", lengths.Tokens.Select(t => (double)t));
            if (!lengths.Shares.IsEmpty)
            {
                Write(json, "shares", lengths.Shares);
            }

            json.WriteEndObject();
        }

        Write(json, "plan", job.Latency.Plan);
        Write(json, "verifyPlan", job.Latency.VerifyPlan);
        WriteScenarios(json, job.Latency);
        if (job.Latency.ReplayOf is { } replayOf)
        {
            json.WriteString("replayOf", replayOf);
        }

        json.WriteEndObject();
        json.WriteStartObject("calibration");
        json.WriteNumber("batchNormImages", job.Calibration.BatchNormImages);
        json.WriteNumber("rangeImages", job.Calibration.RangeImages);
        json.WriteString("ranges", job.Calibration.Ranges);
        json.WriteNumber("percentile", job.Calibration.Percentile);
        if (!job.Calibration.Recalibrates)
        {
            json.WriteBoolean("recalibrate", false);
        }

        if (!job.Calibration.ChoosesBridges)
        {
            json.WriteBoolean("bridges", false);
        }

        json.WriteEndObject();
        json.WriteStartObject("constraints");
        Write(json, "maxLatencyMs", job.Constraints.MaxLatencyMs);
        Write(json, "maxModelBytes", job.Constraints.MaxModelBytes);
        Write(json, "maxMacs", job.Constraints.MaxMacs);
        if (job.Constraints.Quality is { } worst)
        {
            json.WriteNumber("quality", worst);
        }

        json.WriteEndObject();
        json.WriteStartObject("reference");
        Write(json, "quality", job.Reference.Quality);
        Write(json, "latencyMs", job.Reference.LatencyMs);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteShrinking(Utf8JsonWriter json, SupernetDefinition supernet)
    {
        if (supernet.KdRatio != 1)
        {
            json.WriteNumber("kdRatio", supernet.KdRatio);
        }

        if (supernet.LabelRatio != 1)
        {
            json.WriteNumber("labelRatio", supernet.LabelRatio);
        }

        if (!supernet.SortsChannels)
        {
            json.WriteBoolean("sorting", false);
        }

        if (supernet.Importance != SupernetDefinition.L1)
        {
            json.WriteString("importance", supernet.Importance);
        }

        if (!supernet.TrainsKernelMatrices)
        {
            json.WriteBoolean("transforms", false);
        }

        if (supernet.Relaxation is var relaxation && relaxation != RelaxationDefinition.Default)
        {
            json.WriteStartObject(RelaxationDefinition.Recipe);
            json.WriteNumber("warmUp", relaxation.WarmUp);
            json.WriteNumber("points", relaxation.Points);
            json.WriteNumber("penalty", relaxation.Penalty);
            json.WriteNumber("entropy", relaxation.Entropy);
            json.WriteNumber("rate", relaxation.Rate);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<double> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string key, MeasurementPlan plan)
    {
        json.WriteStartObject(key);
        json.WriteNumber("batch", plan.Batch);
        json.WriteNumber("threads", plan.Threads);
        json.WriteNumber("warmUp", plan.WarmUp);
        json.WriteNumber("minRuns", plan.MinRuns);
        json.WriteNumber("maxRuns", plan.MaxRuns);
        json.WriteNumber("relativeInterval", plan.RelativeInterval);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Write(Utf8JsonWriter json, string key, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}
