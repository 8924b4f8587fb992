using NasService.Core.Input;

namespace NasService.Training.Data.Targets;

/// <summary>Mistakes of a file of targets: each kind once, with how many lines have it and the first of them.</summary>
/// <param name="file">Its name.</param>
internal sealed class TargetsMistakes(string file)
{
    private const int Named = 3;

    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal);

    public void Add(string message, long line, string? found = null)
    {
        if (!_lines.TryGetValue(message, out var lines))
        {
            _lines.Add(message, lines = []);
        }

        lines.Add(FormattableString.Invariant($"{file}:{line}") + (found is null ? "" : $" ({found})"));
    }

    /// <exception cref="InputException">There are any.</exception>
    public void Throw()
    {
        if (_lines.Count > 0)
        {
            throw new InputException([.. _lines.Select(m => new InputError("data.path", m.Key, Names(m.Value), "as file,value or file,labels in its first line says"))]);
        }
    }

    private static string Names(List<string> lines)
        => string.Join(", ", lines.Take(Named)) + (lines.Count > Named ? FormattableString.Invariant($" and {lines.Count - Named} more") : "");
}
