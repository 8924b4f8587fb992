using System.Text.Json;

namespace NasService.Core.Jobs;

/// <content><c>data</c>: what only a job on own images says.</content>
public static partial class JobJson
{
    // Only where they say something: a job on shipped data reads as it always did.
    private static void WriteOwnData(Utf8JsonWriter json, DataDefinition data)
    {
        if (data.TestShare != new DataDefinition("", "", 0, false, 0).TestShare)
        {
            json.WriteStartObject("split");
            json.WriteNumber("test", data.TestShare);
            json.WriteEndObject();
        }

        if (data.Normalise is { } normalise)
        {
            json.WriteStartObject("normalise");
            Write(json, "mean", normalise.Mean);
            Write(json, "std", normalise.Std);
            json.WriteEndObject();
        }

        if (data.Classes is { } classes)
        {
            json.WriteStartArray("classes");
            foreach (var name in classes.Names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        WritePictures(json, data.Pictures);
        if (data.Audio is { } audio)
        {
            WriteAudio(json, audio);
        }

        if (data.Pairs is { } pairs)
        {
            WritePairs(json, pairs);
        }

        if (data.Text is { } text)
        {
            WriteText(json, text);
        }

        if (data.Characters is { } characters)
        {
            WriteCharacters(json, characters);
        }

        WriteAugmentation(json, data.Augmentation);
    }

    private static void WritePairs(Utf8JsonWriter json, PairDefinition pairs)
    {
        json.WriteStartObject("pairs");
        json.WriteNumber("scale", pairs.Scale);
        WriteGiven(json, ("training", pairs.Training), ("test", pairs.Test));

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, TextDefinition text)
    {
        json.WriteStartObject("text");
        json.WriteString("vocabulary", text.Vocabulary);
        json.WriteBoolean("lowercase", text.Lowercase);
        json.WriteBoolean("header", text.HasHeader);
        WriteGiven(json, ("text", text.Text), ("pair", text.Pair), ("label", text.Label), ("train", text.Train), ("test", text.Test));

        if (text.Labels is { } labels)
        {
            json.WriteStartArray("labels");
            foreach (var label in labels.Names)
            {
                json.WriteStringValue(label);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCharacters(Utf8JsonWriter json, CharacterDefinition characters)
    {
        json.WriteStartObject("characters");
        json.WriteNumber("window", characters.Window);
        json.WriteNumber("alphabet", characters.Alphabet);
        WriteGiven(json, ("file", characters.File), ("test", characters.Test));
        json.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter json, params ReadOnlySpan<(string Key, string? Value)> texts)
    {
        foreach (var (key, value) in texts)
        {
            if (value is not null)
            {
                json.WriteString(key, value);
            }
        }
    }

    private static void WriteAudio(Utf8JsonWriter json, AudioDefinition audio)
    {
        json.WriteStartObject("audio");
        json.WriteNumber("rateHz", audio.RateHz);
        json.WriteNumber("bands", audio.Bands);
        json.WriteNumber("windowMs", audio.WindowMs);
        json.WriteNumber("hopMs", audio.HopMs);
        json.WriteNumber("lowHz", audio.LowHz);
        json.WriteBoolean("centre", audio.Centres);
        if (!audio.Test.IsEmpty)
        {
            json.WriteStartArray("test");
            foreach (var pattern in audio.Test)
            {
                json.WriteStringValue(pattern);
            }

            json.WriteEndArray();
        }

        json.WriteNumber("noise", audio.Noise);
        json.WriteNumber("speed", audio.Speed);
        json.WriteEndObject();
    }

    private static void WritePictures(Utf8JsonWriter json, PictureDefinition pictures)
    {
        var usual = new PictureDefinition();
        if (pictures.Resize != usual.Resize)
        {
            json.WriteString("resize", pictures.Resize);
        }

        if (pictures.Background is var ground && ground != usual.Background)
        {
            Write(json, "background", [ground.Red, ground.Green, ground.Blue]);
        }

        if (pictures.Channels is { } channels)
        {
            json.WriteNumber("channels", channels);
        }
    }

    private static void WriteAugmentation(Utf8JsonWriter json, AugmentationDefinition augmentation)
    {
        var none = new AugmentationDefinition();
        foreach (var (key, value, usual) in new[]
        {
            ("resizedCrop", augmentation.ResizedCrop, none.ResizedCrop),
            ("colourJitter", augmentation.ColourJitter, none.ColourJitter),
            ("erasing", augmentation.Erasing, none.Erasing),
            ("mixup", augmentation.Mixup, none.Mixup),
        })
        {
            if (value != usual)
            {
                json.WriteNumber(key, value);
            }
        }
    }
}
