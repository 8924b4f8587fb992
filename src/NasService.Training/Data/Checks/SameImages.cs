using System.Runtime.InteropServices;
using NasService.Training.Data.Folders;

namespace NasService.Training.Data.Checks;

/// <summary>Images that are there more than once, by their digests.</summary>
internal static class SameImages
{
    /// <summary>Share of a class's images that another class has too, from which it looks like a copy.</summary>
    private const double CopyShare = 0.9;

    public static IEnumerable<DataWarning> Of(SurveyedData survey)
    {
        var seen = new Dictionary<UInt128, List<(int Part, SurveyedImage Image)>>();
        var once = new Dictionary<UInt128, (int Part, SurveyedImage Image)>();
        for (var p = 0; p < survey.Parts.Length; p++)
        {
            foreach (var image in survey.Parts[p].Images.Where(i => i.Width > 0))
            {
                if (once.TryAdd(image.Digest, (p, image)))
                {
                    continue;
                }

                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, image.Digest, out _);
                list ??= [once[image.Digest]];
                list.Add((p, image));
            }
        }

        var groups = seen.Values.ToArray();
        return new[]
        {
            Warn("same-in-two-classes", groups.Where(g => g.Select(i => i.Image.Label).Distinct().Count() > 1), "in two classes or more: at most one label is right"),
            Warn("same-in-two-parts", groups.Where(g => g.Select(i => i.Part).Distinct().Count() > 1), $"in two of {string.Join(", ", survey.Parts.Select(p => p.Name))}: it is tested on what it was trained on"),
            Warn("same-in-a-class", groups.Where(g => g.GroupBy(i => (i.Part, i.Image.Label)).Any(c => c.Count() > 1)), "twice in its class, and may be trained on and held back at once"),
            Copies(survey, groups),
        }.OfType<DataWarning>();

        DataWarning? Warn(string kind, IEnumerable<List<(int Part, SurveyedImage Image)>> which, string where)
        {
            string[] names = [.. which.Select(g => string.Join(" = ", g.Take(2).Select(i => NameOf(survey, i.Part, i.Image))))];
            return names.Length == 0 ? null : new DataWarning(kind, FormattableString.Invariant($"{(names.Length == 1 ? "The same image is" : $"{names.Length} images are each")} {where}: {FileGroup.Names(names)}"), names.Length);
        }
    }

    private static DataWarning? Copies(SurveyedData survey, IEnumerable<List<(int Part, SurveyedImage Image)>> groups)
    {
        var training = survey.Parts[0];
        var shared = groups.SelectMany(g => Pairs([.. g.Where(i => i.Part == 0).Select(i => i.Image.Label).Distinct().Order()])).CountBy(p => p);
        var distinct = training.Images.GroupBy(i => i.Label).ToDictionary(g => g.Key, g => g.Select(i => i.Digest).Distinct().Count());
        string[] names = [.. shared
            .Where(s => s.Value > 1 && s.Value >= CopyShare * Math.Min(distinct[s.Key.A], distinct[s.Key.B]))
            .Select(s => $"{training.Classes[s.Key.A]} and {training.Classes[s.Key.B]}")];
        return names.Length == 0 ? null : new DataWarning("class-copy", $"Classes that look like copies of each other: {FileGroup.Names(names)}", names.Length);
    }

    private static IEnumerable<(ushort A, ushort B)> Pairs(ushort[] labels)
        => labels.SelectMany((a, i) => labels.Skip(i + 1).Select(b => (a, b)));

    private static string NameOf(SurveyedData survey, int part, SurveyedImage image)
        => image.Name ?? FormattableString.Invariant($"{survey.Parts[part].Name}: one of class {survey.Parts[part].Classes[image.Label]}");
}
