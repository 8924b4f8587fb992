using NasService.Core.Input;

namespace NasService.Pipeline.Scoring;

/// <summary>A file of trials: <c>LABEL PATH PATH</c> a line, as VoxCeleb's; 1 for one speaker. Empty lines are passed over.</summary>
internal static class TrialList
{
    private const string Place = "--trials";
    private const int MostErrors = 10;
    private const int Longest = 100;

    /// <param name="path">Of the file.</param>
    /// <param name="samples">Paths of the recordings there are, with their places.</param>
    /// <exception cref="InputException">It cannot be read, or lines are wrong: the first of them.</exception>
    public static List<(int First, int Second, bool IsTarget)> Read(string path, IReadOnlyDictionary<string, int> samples)
    {
        var trials = new List<(int, int, bool)>();
        var errors = new List<InputError>();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
            {
                continue;
            }

            var where = FormattableString.Invariant($"{Path.GetFileName(path)}:{number}");
            if (fields is not ["0" or "1", _, _])
            {
                errors.Add(new InputError(Place, $"A line is no trial ({where}).", Short(line), "1 or 0, and two recordings"));
                continue;
            }

            var unknown = fields[1..].Where(f => !samples.ContainsKey(f)).ToArray();
            errors.AddRange(unknown.Select(f => new InputError(Place, $"There is no such recording among those that are scored ({where}).", Short(f))));
            if (unknown.Length == 0)
            {
                trials.Add((samples[fields[1]], samples[fields[2]], fields[0] == "1"));
            }
        }

        if (errors.Count == 0 && (trials.Count == 0 || trials.TrueForAll(t => t.Item3) || !trials.Exists(t => t.Item3)))
        {
            errors.Add(new InputError(Place, "There must be trials of one speaker, and of two.", $"{trials.Count} trials", "lines with 1 and lines with 0"));
        }

        return errors.Count == 0 ? trials
            : throw new InputException([.. errors.Take(MostErrors), .. errors.Count > MostErrors ? [new InputError(Place, $"{errors.Count - MostErrors} mistakes more.")] : Array.Empty<InputError>()]);
    }

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "...";

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Place, $"The file cannot be read: {e.Message}", path, cause: e);
        }
    }
}
