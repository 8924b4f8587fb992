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
            return names.Length == 0 ? null : new DataWarning(kind, FormattableString.Invariant($"{names.Length} of {images.Length} files {what}: {FileGroup.Names(names)}"), names.Length);
        }

        var hasColours = images.Any(i => !i.Traits.HasFlag(ImageTraits.Grey));
        return new[]
        {
            Count("not-square", i => i.Width != i.Height, $"are not square: resized by {ResizeModes.Crop}, unless data.resize says otherwise"),
            Count("turned", i => i.Traits.HasFlag(ImageTraits.Turned), "lie on their side or are mirrored and are turned upright (EXIF)"),
            Count("transparent", i => i.Traits.HasFlag(ImageTraits.Transparent), "may have transparent pixels, through which data.background (white) is seen"),
            hasColours ? Count("grey", i => i.Traits.HasFlag(ImageTraits.Grey), "are grey among coloured ones and get three equal channels") : null,
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
            yield return new DataWarning("first-label", FormattableString.Invariant($"The smallest label is {first} and not 0: do they begin at {first}? Then subtract {first}, or there are {first} classes that no image has."), 1);
        }

        int[] Those(Func<int, bool> which) => [.. Enumerable.Range(isNumbered ? Math.Max(0, first) : 0, names.Count - (isNumbered ? Math.Max(0, first) : 0)).Where(which)];
        DataWarning? Warn(string kind, int[] which, string one, string many)
            => which.Length == 0 ? null : new DataWarning(kind, FormattableString.Invariant($"{(which.Length == 1 ? $"A class {one}" : $"{which.Length} classes {many}")}: {FileGroup.Names([.. which.Select(c => names[c])])}"), which.Length);

        var found = new List<DataWarning?>
        {
            Warn("empty-class", Those(c => counts[c] == 0), "has no images to train on", "have no images to train on"),
            Warn("single-image", Those(c => counts[c] == 1), "has one image", "have one image each"),
            Warn("class-copy-name", Those(c => ClassCopies.OriginalOf(names[c], names) is not null), "looks by its name like a copy of another", "look by their names like copies of others"),
        };
        foreach (var (name, others) in OtherParts(survey, parts))
        {
            found.Add(Warn($"no-{name}-images", Those(c => counts[c] > 0 && others[c] == 0), $"has no {name} images", $"have no {name} images"));
        }

        foreach (var warning in found.OfType<DataWarning>())
        {
            yield return warning;
        }

        var (most, least) = (counts.Max(), counts.Where(c => c > 0).DefaultIfEmpty(1).Min());
        if (most > MostImbalance * least)
        {
            yield return new DataWarning(
                "imbalance", FormattableString.Invariant($"The commonest class ({names[Array.IndexOf(counts, most)]}, {most} images) has over {MostImbalance} times the images of the rarest ({names[Array.IndexOf(counts, least)]}, {least})"), 1);
        }

        if (parts is [{ Name: "training" } trained, ..] && trained.Images < UsualBatch)
        {
            yield return new DataWarning("fewer-than-a-batch", FormattableString.Invariant($"There are fewer images to train on ({trained.Images}) than a batch has ({UsualBatch}): a job needs a smaller supernet.batch"), 1);
        }
    }

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
