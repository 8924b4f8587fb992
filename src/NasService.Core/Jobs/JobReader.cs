using NasService.Core.Input;
using NasService.Core.Jobs.Sections;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs;

/// <summary>Reads a job from YAML and fills in every default. The language is described in <c>searchspaces/README.md</c>; every mistake is reported at once.</summary>
public static class JobReader
{
    /// <param name="yaml">The document, UTF-8, untrusted.</param>
    /// <param name="names">What the job may name.</param>
    public static Parsed<JobDefinition> Read(ReadOnlySpan<byte> yaml, JobNames names) => Read(YamlReader.Read(yaml), names);

    /// <summary>The same from a file; a file that cannot be read is an error like any other. Paths inside stay as they are.</summary>
    public static Parsed<JobDefinition> ReadFile(string path, JobNames names) => Read(YamlReader.ReadFile(path), names);

    /// <summary>As <see cref="ReadFile"/>; where the document has mistakes, with what could be read of it, so that what it names can be looked up all the same.</summary>
    internal static (JobDefinition? Partial, IReadOnlyList<InputError> Errors) ReadFilePartly(string path, JobNames names) => ReadPartly(YamlReader.ReadFile(path), names);

    internal static Parsed<JobDefinition> Read(Parsed<YamlNode> document, JobNames names)
    {
        var (definition, errors) = ReadPartly(document, names);
        return new Parsed<JobDefinition>(errors.Count > 0 ? null : definition, errors);
    }

    /// <returns>The definition is null where there is no document; a value that was refused is 0, empty or null in it.</returns>
    internal static (JobDefinition? Partial, IReadOnlyList<InputError> Errors) ReadPartly(Parsed<YamlNode> document, JobNames names)
    {
        if (document.Value is null)
        {
            return (null, document.Errors);
        }

        var errors = new ErrorList();
        var root = YamlFields.Of(document.Value, "", errors);
        var data = DataSectionReader.Read(root.Fields("data", required: true), names);
        var search = SearchSectionReader.Read(root.FieldsOrEmpty("search"), names);
        var definition = new JobDefinition(
            ReadName(root),
            JobText.Read(root, "space"),
            data,
            (int)root.Int("seed", JobLimits.Seed, 0),
            SupernetSectionReader.Read(root.FieldsOrEmpty("supernet"), names),
            search,
            LatencySectionReader.Read(root.FieldsOrEmpty("latency"), names, data, search.Evaluations),
            ReadCalibration(root.FieldsOrEmpty("calibration")),
            ReadConstraints(root.FieldsOrEmpty("constraints")),
            ReadReference(root.FieldsOrEmpty("reference")));
        root.RefuseOthers();
        return (definition, errors.ToList());
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
            ChoosesBridges = calibration.Flag("bridges", true),
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
            constraints.OptionalInt("maxMacs", JobLimits.PositiveCount))
        {
            Quality = constraints.OptionalNumber("quality", JobLimits.Quality),
        };
        constraints.RefuseOthers();
        return result;
    }

    private static ReferenceDefinition ReadReference(YamlFields reference)
    {
        // What it was called while accuracy was the only metric: documents of that time still say so.
        var earlier = reference.OptionalNumber("accuracy", JobLimits.Share);
        var quality = reference.OptionalNumber("quality", JobLimits.Quality);
        if (earlier is not null && quality is not null)
        {
            reference.Refuse("accuracy", "The same as quality, which is there too.", $"{earlier}", "quality alone");
        }

        var result = new ReferenceDefinition(quality ?? earlier, reference.OptionalNumber("latencyMs", JobLimits.Positive));
        reference.RefuseOthers();
        return result;
    }
}
