using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>data</c> of a job document.</summary>
internal static class DataSection
{
    public static DataDefinition Read(YamlFields? data, JobNames names)
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
            JobText.Read(data, "path"),
            (int)split.Int("validation", JobLimits.Validation, data.Int("validation", JobLimits.Validation, 10_000)),
            data.Flag("flip", true),
            (int)data.Int("crop", JobLimits.Crop, 0))
        {
            ValidationPlace = new DocumentPlace((split.HasOwn("validation") ? split : data).PlaceOf("validation").Path),
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
}
