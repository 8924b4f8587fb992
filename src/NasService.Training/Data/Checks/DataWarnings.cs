using NasService.Core.Jobs;
using NasService.Training.Data.Folders;

namespace NasService.Training.Data.Checks;

/// <summary>Everything about a data set that is no mistake and yet spoils a search or its numbers.</summary>
internal static class DataWarnings
{
    /// <summary>Images of the commonest class over those of the rarest, above which it is told.</summary>
    private const int MostImbalance = 20;

    /// <summary>A job's batch where it says none.</summary>
    private const int UsualBatch = 64;

    public static IEnumerable<DataWarning> Of(SurveyedData survey, IReadOnlyList<DataPart> parts)
        => [.. Shapes(survey), .. Classes(survey, parts), .. SameImages.Of(survey)];

    private static IEnumerable<DataWarning> Shapes(SurveyedData survey)
    {
        var images = survey.Parts.SelectMany(p => p.Images).Where(i => i.Width > 0 && i.Name is not null).ToArray();
        DataWarning? Count(string kind, Func<SurveyedImage, bool> which, string what)
        {
            var names = images.Where(which).Select(i => i.Name!).ToArray();
            return names.Length == 0
                ? null
                : Warning(kind, names.Length, $"{names.Length} of {images.Length} files {what}: {FileGroup.Names(names)}");
        }

        var hasColours = images.Any(i => !i.Traits.HasFlag(ImageTraits.Grey));
        return new[]
        {
            Count(
                "not-square",
                i => i.Width != i.Height,
                $"are not square: resized by {ResizeModes.Crop}, unless data.resize says otherwise"),
            Count("turned", i => i.Traits.HasFlag(ImageTraits.Turned), "lie on their side or are mirrored and are turned upright (EXIF)"),
            Count(
                "transparent",
                i => i.Traits.HasFlag(ImageTraits.Transparent),
                "may have transparent pixels, through which data.background (white) is seen"),
            hasColours
                ? Count("grey", i => i.Traits.HasFlag(ImageTraits.Grey), "are grey among coloured ones and get three equal channels")
                : null,
        }.OfType<DataWarning>();
    }

    private static IEnumerable<DataWarning> Classes(SurveyedData survey, IReadOnlyList<DataPart> parts)
    {
        var training = survey.Parts[0];
        var counts = training.Counts();
        var names = training.Classes;
        var first = Array.FindIndex(counts, c => c > 0);
        var isNumbered = training.Images.All(i => i.Name is null);
        if (isNumbered && first > 0)
        {
            var what = $"The smallest label is {first} and not 0: do they begin at {first}?";
            yield return Warning("first-label", 1, $"{what} Then subtract {first}, or there are {first} classes that no image has.");
        }

        var begin = isNumbered ? Math.Max(0, first) : 0;
        int[] Those(Func<int, bool> which) => [.. Enumerable.Range(begin, names.Count - begin).Where(which)];
        DataWarning? Warn(string kind, int[] which, string one, string many)
        {
            var what = which.Length == 1 ? $"A class {one}" : $"{which.Length} classes {many}";
            return which.Length == 0 ? null : Warning(kind, which.Length, $"{what}: {FileGroup.Names([.. which.Select(c => names[c])])}");
        }

        var found = new List<DataWarning?>
        {
            Warn("empty-class", Those(c => counts[c] == 0), "has no images to train on", "have no images to train on"),
            Warn("single-image", Those(c => counts[c] == 1), "has one image", "have one image each"),
            Warn(
                "class-copy-name",
                Those(c => ClassCopies.OriginalOf(names[c], names) is not null),
                "looks by its name like a copy of another",
                "look by their names like copies of others"),
        };
        foreach (var (name, others) in OtherParts(survey, parts))
        {
            var without = Those(c => counts[c] > 0 && others[c] == 0);
            found.Add(Warn($"no-{name}-images", without, $"has no {name} images", $"have no {name} images"));
        }

        foreach (var warning in found.OfType<DataWarning>())
        {
            yield return warning;
        }

        var (most, least) = (counts.Max(), counts.Where(c => c > 0).DefaultIfEmpty(1).Min());
        if (most > MostImbalance * least)
        {
            var (commonest, rarest) = (names[Array.IndexOf(counts, most)], names[Array.IndexOf(counts, least)]);
            var what = $"The commonest class ({commonest}, {most} images) has over {MostImbalance} times the images of the rarest";
            yield return Warning("imbalance", 1, $"{what} ({rarest}, {least})");
        }

        if (parts is [{ Name: "training" } trained, ..] && trained.Images < UsualBatch)
        {
            var what = $"There are fewer images to train on ({trained.Images}) than a batch has ({UsualBatch})";
            yield return Warning("fewer-than-a-batch", 1, $"{what}: a job needs a smaller supernet.batch");
        }
    }

    private static DataWarning Warning(string kind, int count, FormattableString message)
        => new(kind, FormattableString.Invariant(message), count);

    // A test set held back from the training images is known from the parts alone.
    private static IEnumerable<(string Name, int[] Counts)> OtherParts(SurveyedData survey, IReadOnlyList<DataPart> parts)
    {
        foreach (var part in survey.Parts.Skip(1))
        {
            yield return (part.Name, part.Counts());
        }

        if (survey.Parts.All(p => p.Name != "test") && parts.FirstOrDefault(p => p.Name == "test") is { } test)
        {
            yield return ("test", [.. test.PerClass.Select(c => c.Images)]);
        }
    }
}
