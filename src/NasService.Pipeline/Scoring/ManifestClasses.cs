using System.Text.Json;
using NasService.Core.Input;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Scoring;

/// <summary>What is right, in the order of a bundle's classes: a folder may have its own order, or fewer of them.</summary>
internal static class ManifestClasses
{
    /// <param name="rows">As the data have it.</param>
    /// <param name="targets">With their names.</param>
    /// <param name="manifest">Of the bundle.</param>
    /// <param name="task">What the model is asked.</param>
    /// <exception cref="InputException">The data's classes are not the bundle's.</exception>
    public static TargetRows Apply(TargetRows rows, SampleTargets targets, JsonElement manifest, ITask task)
    {
        // Characters are numbered by the bundle's own alphabet.
        if (task.Targets is TargetKind.Number or TargetKind.Token)
        {
            return rows;
        }

        string[] known = [.. manifest.GetProperty("classNames").EnumerateArray().Select(n => n.GetString()!)];
        var places = targets.ClassNames.Select(n => Array.IndexOf(known, n)).ToArray();
        if (Array.TrueForAll(places, p => p >= 0))
        {
            return task.Targets == TargetKind.Class
                ? rows with { Values = Array.ConvertAll(rows.Values, v => (float)places[(int)v]) }
                : Moved(rows, places, known.Length);
        }

        // Numbered classes that the job gave names, or the other way round: as many, in the same order.
        return known.Length == targets.ClassNames.Count && Array.TrueForAll(places, p => p < 0) ? rows
            : throw new InputException(
                "--data", "The data have classes that the bundle has not.", string.Join(", ", targets.ClassNames.Where((_, i) => places[i] < 0).Take(5)), string.Join(", ", known.Take(20)));
    }

    private static TargetRows Moved(TargetRows rows, int[] places, int width)
    {
        var values = new float[rows.Count * width];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows.Of(i);
            for (var c = 0; c < places.Length; c++)
            {
                values[(i * width) + places[c]] = row[c];
            }
        }

        return new TargetRows(values, width);
    }
}
