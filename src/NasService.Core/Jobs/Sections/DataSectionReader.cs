using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>data</c> of a job document.</summary>
internal static class DataSectionReader
{
    /// <summary>The kind of data, and the key of what only that has.</summary>
    private const string Audio = "audio";

    /// <summary>Likewise.</summary>
    private const string Pairs = "pairs";

    private const string Text = "text";

    private const string Characters = "characters";

    private static readonly string[] s_textKinds = ["csv", "jsonl", "tsv"];

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

        var kind = data.Name("kind", "idx", names.DataKinds) ?? "";
        var audio = data.Fields(Audio);
        if (audio is not null && kind != Audio)
        {
            data.Refuse(Audio, "Only data of kind audio are recordings.", kind, "kind: audio, or no such key");
        }

        var pairs = data.Fields(Pairs);
        if (pairs is not null && kind != Pairs)
        {
            data.Refuse(Pairs, "Only data of kind pairs are made small.", kind, "kind: pairs, or no such key");
        }

        var characters = data.Fields(Characters);
        if (characters is not null && kind != Characters)
        {
            data.Refuse(Characters, "Only data of kind characters are a plain text.", kind, "kind: characters, or no such key");
        }

        var isText = s_textKinds.Contains(kind, StringComparer.Ordinal);
        var text = data.Fields(Text, required: isText);
        if (text is not null && !isText)
        {
            data.Refuse(Text, "Only data of kinds tsv, csv and jsonl are sentences.", kind, "kind: tsv, csv or jsonl, or no such key");
        }

        var result = new DataDefinition(
            kind,
            JobText.Read(data, "path"),
            (int)split.Int("validation", JobLimits.Validation, data.Int("validation", JobLimits.Validation, 10_000)),
            data.Flag("flip", true),
            (int)data.Int("crop", JobLimits.Crop, 0))
        {
            ValidationPlace = new DocumentPlace((split.HasOwn("validation") ? split : data).PlaceOf("validation").Path) { IsGiven = split.HasOwn("validation") || data.HasOwn("validation") },
            TestShare = split.Number("test", JobLimits.TestShare, 0.15),
            Normalise = data.Fields("normalise") is { } normalise ? ReadNormalise(normalise) : null,
            Classes = ReadClasses(data),
            Pictures = ReadPictures(data),
            Audio = kind == Audio ? AudioSectionReader.Read(audio ?? data.FieldsOrEmpty(Audio)) : null,
            Pairs = kind == Pairs ? PairSectionReader.Read(pairs ?? data.FieldsOrEmpty(Pairs)) : null,
            Text = isText ? TextSectionReader.Read(text ?? data.FieldsOrEmpty(Text)) : null,
            Characters = kind == Characters ? CharacterSectionReader.Read(characters ?? data.FieldsOrEmpty(Characters)) : null,
            Augmentation = new AugmentationDefinition
            {
                ResizedCrop = data.Number("resizedCrop", JobLimits.ResizedCrop, 1),
                ColourJitter = data.Number("colourJitter", JobLimits.ClosedShare, 0),
                Erasing = data.Number("erasing", JobLimits.ClosedShare, 0),
                Mixup = data.Number("mixup", JobLimits.Mixup, 0),
            },
        };
        split.RefuseOthers();
        data.RefuseOthers();
        return result;
    }

    private static ClassNames? ReadClasses(YamlFields data)
    {
        if (data.Texts("classes", JobLimits.Classes) is not { IsDefault: false } names)
        {
            return null;
        }

        if (names.Any(string.IsNullOrWhiteSpace))
        {
            data.Refuse("classes", "A name is empty.", null, "a name for each class");
        }

        var twice = names.Where(n => !string.IsNullOrWhiteSpace(n)).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => Shortened.Of(g.Key)).ToArray();
        if (twice.Length > 0)
        {
            data.Refuse("classes", "A name is there twice.", string.Join(", ", twice.Take(3)), "distinct names");
        }

        return new ClassNames(names);
    }

    private static PictureDefinition ReadPictures(YamlFields data)
    {
        var result = new PictureDefinition { Resize = data.Name("resize", ResizeModes.Crop, ResizeModes.All) ?? "" };
        if (data.HasOwn("background"))
        {
            var values = data.Numbers("background", JobLimits.ColourValue, 3);
            if (values.Length != 3 || values.Any(v => v != Math.Floor(v)))
            {
                data.Refuse("background", "Not a colour.", string.Join(", ", values), "three whole numbers from 0 to 255: red, green, blue");
            }
            else
            {
                result = result with { Background = new Colour((byte)values[0], (byte)values[1], (byte)values[2]) };
            }
        }

        var channels = data.OptionalInt("channels", JobLimits.PictureChannels);
        if (channels == 2)
        {
            data.Refuse("channels", "Pictures have no two channels.", "2", "1 (grey) or 3 (colour)");
        }

        return result with { Channels = (int?)channels };
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
