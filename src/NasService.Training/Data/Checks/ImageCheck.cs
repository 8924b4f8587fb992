using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Checks;

/// <summary>Reads a set of pictures, all parts and every pixel, and says what is in it and what is wrong with it.</summary>
internal static class ImageCheck
{
    public static DataReport Run(ImageDataSource source, string folder)
    {
        var data = new DataDefinition(source.Kind, folder, 0, false, 0);
        var (parts, errors) = (new List<DataPart>(), new List<InputError>());
        Normalization? normalization = null;
        var survey = Try(() => source.Survey(data), errors);
        errors.AddRange(survey?.Errors ?? []);
        if (Try(() => source.ReadTraining(data), errors) is { } training)
        {
            parts.Add(DataPart.Of("training", training));
            normalization = Try(() => Normalization.Compute(training, [.. Enumerable.Range(0, training.Count)]), errors);
        }

        if (Try(() => source.ReadTest(data), errors) is { } test)
        {
            parts.Add(DataPart.Of("test", test));
            var differs = parts.Count == 2 && (parts[0].Channels, parts[0].PerClass.Length) != (parts[1].Channels, parts[1].PerClass.Length);
            if (differs || (parts.Count == 2 && !test.IsLazy && parts[0].Size != parts[1].Size))
            {
                errors.Add(new InputError("path", "Training and test images differ in channels, size or classes.", folder));
            }
        }

        // Without a test set of its own, both parts come from the same files.
        return new DataReport(folder, source.Kind, [.. parts], normalization, [.. errors.Distinct()])
        {
            Sides = Sides(survey),
            Notes = survey?.Notes ?? [],
            Warnings = survey is null ? [] : [.. DataWarnings.Of(survey, parts)],
        };
    }

    private static DataSides? Sides(SurveyedData? survey)
    {
        var sides = survey?.Parts.SelectMany(p => p.Images).Select(i => Math.Min(i.Width, i.Height)).Where(s => s > 0).Order().ToArray() ?? [];
        return sides.Length == 0 ? null : new DataSides(sides[0], sides[sides.Length / 2], sides[^1]);
    }

    private static T? Try<T>(Func<T> read, List<InputError> errors)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InputException e)
        {
            errors.AddRange(e.Errors);
            return null;
        }
    }
}
