using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Search.Algorithms;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs;

/// <summary>Reads a job from YAML and fills in every default. The language is described in <c>searchspaces/README.md</c>; every mistake is reported at once.</summary>
public static class JobReader
{
    private static readonly MeasurementPlan DefaultPlan = new();

    /// <summary>The front's second measurement is worth more time: there are few points in it.</summary>
    private static readonly MeasurementPlan DefaultVerifyPlan = new(MinRuns: 1000, MaxRuns: 5000, RelativeInterval: 0.01);

    /// <param name="yaml">The document, UTF-8, untrusted.</param>
    /// <param name="names">What the job may name.</param>
    public static Parsed<JobDefinition> Read(ReadOnlySpan<byte> yaml, JobNames names) => Read(YamlReader.Read(yaml), names);

    /// <summary>The same from a file; a file that cannot be read is an error like any other. Paths inside stay as they are.</summary>
    public static Parsed<JobDefinition> ReadFile(string path, JobNames names) => Read(YamlReader.ReadFile(path), names);

    internal static Parsed<JobDefinition> Read(Parsed<YamlNode> document, JobNames names)
    {
        if (document.Value is null)
        {
            return new Parsed<JobDefinition>(null, document.Errors);
        }

        var errors = new ErrorList();
        var root = YamlFields.Of(document.Value, "", errors);
        var definition = new JobDefinition(
            ReadName(root),
            ReadText(root, "space"),
            ReadData(root.Fields("data", required: true), names),
            (int)root.Int("seed", JobLimits.Seed, 0),
            ReadSupernet(root.FieldsOrEmpty("supernet"), names),
            ReadSearch(root.FieldsOrEmpty("search"), names),
            ReadLatency(root.FieldsOrEmpty("latency"), names),
            ReadCalibration(root.FieldsOrEmpty("calibration")),
            ReadConstraints(root.FieldsOrEmpty("constraints")),
            ReadReference(root.FieldsOrEmpty("reference")));
        root.RefuseOthers();
        return errors.Count > 0 ? new Parsed<JobDefinition>(null, errors.ToList()) : new Parsed<JobDefinition>(definition, []);
    }

    private static string ReadName(YamlFields root)
    {
        var name = root.Text("name", null, required: true);
        if (name is not null && !EntryName.IsValid(name))
        {
            root.Refuse("name", "Not a name.", Shortened.Of(name), EntryName.Allowed);
        }

        return name ?? "";
    }

    private static string ReadText(YamlFields fields, string key, string? fallback = null)
    {
        var text = fields.Text(key, fallback, required: fallback is null);
        if (text is not null && (string.IsNullOrWhiteSpace(text) || text.Contains('\0')))
        {
            fields.Refuse(key, "Empty text.", null, "text");
        }

        return text ?? "";
    }

    private static DataDefinition ReadData(YamlFields? data, JobNames names)
    {
        if (data is null)
        {
            return new DataDefinition("", "", 0, false, 0);
        }

        var split = data.FieldsOrEmpty("split");
        if (split.HasOwn("validation") && data.HasOwn("validation"))
        {
            split.Refuse("validation", "The validation images are given twice.", null, "either data.validation or data.split.validation");
        }

        var result = new DataDefinition(
            data.Name("kind", "idx", names.DataKinds) ?? "",
            ReadText(data, "path"),
            (int)split.Int("validation", JobLimits.Validation, data.Int("validation", JobLimits.Validation, 10_000)),
            data.Flag("flip", true),
            (int)data.Int("crop", JobLimits.Crop, 0))
        {
            TestShare = split.Number("test", JobLimits.TestShare, 0.15),
            Normalise = data.Fields("normalise") is { } normalise ? ReadNormalise(normalise) : null,
            Classes = data.Texts("classes", JobLimits.Classes) is { IsDefault: false } classes ? new ClassNames(classes) : null,
        };
        split.RefuseOthers();
        data.RefuseOthers();
        return result;
    }

    private static NormalisationDefinition ReadNormalise(YamlFields normalise)
    {
        var result = new NormalisationDefinition(
            normalise.Numbers("mean", JobLimits.Share, JobLimits.Channels), normalise.Numbers("std", JobLimits.Deviation, JobLimits.Channels));
        if (!result.Mean.IsEmpty && !result.Std.IsEmpty && result.Mean.Length != result.Std.Length)
        {
            normalise.Refuse("std", "Not one for each mean.", $"{result.Std.Length}", $"{result.Mean.Length} numbers");
        }

        normalise.RefuseOthers();
        return result;
    }

    private static SupernetDefinition ReadSupernet(YamlFields supernet, JobNames names)
    {
        var result = new SupernetDefinition(
            supernet.Name("recipe", "sandwich", names.Recipes) ?? "",
            (int)supernet.Int("steps", JobLimits.Steps, 4900),
            (int)supernet.Int("batch", JobLimits.Batch, 64),
            supernet.Number("learningRate", JobLimits.LearningRate, 0.05),
            supernet.Number("warmUp", JobLimits.Share, 0.04),
            supernet.Number("weightDecay", JobLimits.WeightDecay, 5e-5),
            supernet.Number("labelSmoothing", JobLimits.Share, 0.1),
            (int)supernet.Int("randomMembers", JobLimits.RandomMembers, 1),
            (int)supernet.Int("smallestEvery", JobLimits.Steps, 4),
            (int)supernet.Int("checkpointEvery", JobLimits.Steps, 250))
        {
            SoloShare = supernet.Number("soloShare", JobLimits.Share, 0),
            KdRatio = supernet.Number("kdRatio", JobLimits.KdRatio, 1),
            LabelRatio = supernet.Number("labelRatio", JobLimits.KdRatio, 1),
            SortsChannels = supernet.Flag("sorting", true),
            TrainsKernelMatrices = supernet.Flag("transforms", true),
            Device = ReadText(supernet, "device", "cpu"),
            From = ReadFrom(supernet),
            Teacher = ReadTeacher(supernet.Fields("teacher")),
        };
        if (result is { From: not null, Teacher: not null })
        {
            supernet.Refuse("teacher", "Nothing is trained: there is nobody to teach.", Shortened.Of(result.Teacher), "either supernet.teacher or a supernet of another job");
        }

        if (result is { Recipe: "sandwich", KdRatio: 0, LabelRatio: 0 })
        {
            supernet.Refuse("labelRatio", "All but the largest network would learn from nothing.", "0, and kdRatio 0", "more than 0, or kdRatio more than 0");
        }

        supernet.RefuseOthers();
        return result;
    }

    private static string? ReadTeacher(YamlFields? teacher)
    {
        var id = teacher?.Text("job", null, required: true);
        teacher?.RefuseOthers();
        return id is null || IsJobId(teacher!, "job", id) ? id : null;
    }

    // "job" and "from" say the same: the job whose supernet is searched.
    private static string? ReadFrom(YamlFields supernet)
    {
        var (job, from) = (supernet.Text("job", null), supernet.Text("from", null));
        var key = job is null ? "from" : "job";
        if (job is not null && from is not null)
        {
            supernet.Refuse("job", "The supernet is given twice.", Shortened.Of(job), "either supernet.job or supernet.from");
            return null;
        }

        var id = job ?? from;
        return id is null || IsJobId(supernet, key, id) ? id : null;
    }

    private static bool IsJobId(YamlFields fields, string key, string id, string allowed = "the id of a job that has trained a supernet")
    {
        if (id.Length is > 0 and <= 64 && id.All(char.IsAsciiLetterOrDigit))
        {
            return true;
        }

        fields.Refuse(key, "Not the id of a job.", Shortened.Of(id), allowed);
        return false;
    }

    private static SearchDefinition ReadSearch(YamlFields search, JobNames names)
    {
        var evaluations = (int)search.Int("evaluations", JobLimits.Evaluations, 200);
        var result = new SearchDefinition(
            search.Name("algorithm", SearchAlgorithms.Auto, names.Algorithms) ?? "",
            evaluations,
            // A small budget that says nothing of the sample means a small sample, too.
            (int)search.Int("initialSample", JobLimits.Evaluations, evaluations == 0 ? 50 : Math.Min(50, evaluations)),
            (int)search.Int("roundSize", JobLimits.Evaluations, 25),
            (int)search.Int("population", JobLimits.Population, 50),
            (int)search.Int("predictorEvaluations", JobLimits.PredictorEvaluations, 5000))
        {
            MaxMinutes = search.OptionalNumber("maxMinutes", JobLimits.Positive),
            WarmStart = search.Text("warmStart", null) is { } earlier && IsJobId(search, "warmStart", earlier, "the id of a finished job") ? earlier : null,
        };
        if (evaluations > 0 && result.InitialSample > evaluations)
        {
            search.Refuse("initialSample", "The initial sample is larger than the number of evaluations.", $"{result.InitialSample}", $"at most {evaluations}");
        }

        search.RefuseOthers();
        return result;
    }

    private static LatencyDefinition ReadLatency(YamlFields latency, JobNames names)
    {
        var meter = latency.Name("meter", "onnxruntime", names.Meters) ?? "";
        var device = ReadText(latency, "device", "cpu");
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

        latency.RefuseOthers();
        return new LatencyDefinition(meter, device, plan, verify, replayOf);
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

    private static CalibrationDefinition ReadCalibration(YamlFields calibration)
    {
        var images = (int)calibration.Int("batchNormImages", JobLimits.Images, 512);
        var result = new CalibrationDefinition(
            images,
            (int)calibration.Int("rangeImages", JobLimits.Images, images == 0 ? 512 : Math.Min(512, images)),
            calibration.Name("ranges", RangeMethods.Percentile, RangeMethods.All) ?? "",
            calibration.Number("percentile", JobLimits.Percentile, 0.9999))
        {
            Recalibrates = calibration.Flag("recalibrate", true),
        };
        if (images > 0 && result.RangeImages > images)
        {
            calibration.Refuse("rangeImages", "The images for ranges are the first of those for BN statistics.", $"{result.RangeImages}", $"at most {images}");
        }

        calibration.RefuseOthers();
        return result;
    }

    private static ConstraintDefinition ReadConstraints(YamlFields constraints)
    {
        var result = new ConstraintDefinition(
            constraints.OptionalNumber("maxLatencyMs", JobLimits.Positive),
            constraints.OptionalInt("maxModelBytes", JobLimits.PositiveCount),
            constraints.OptionalInt("maxMacs", JobLimits.PositiveCount));
        constraints.RefuseOthers();
        return result;
    }

    private static ReferenceDefinition ReadReference(YamlFields reference)
    {
        var result = new ReferenceDefinition(reference.Number("accuracy", JobLimits.Share, 0), reference.OptionalNumber("latencyMs", JobLimits.Positive));
        reference.RefuseOthers();
        return result;
    }
}
