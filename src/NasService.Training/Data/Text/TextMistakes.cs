using NasService.Core.Input;

namespace NasService.Training.Data.Text;

/// <summary>Collects what is wrong in a file of text, line by line; of many mistakes the first ones and their number.</summary>
/// <param name="file">Its name.</param>
internal sealed class TextMistakes(string file)
{
    private const int Shown = 20;

    private readonly List<InputError> _errors = [];
    private int _count;

    public bool Any => _count > 0;

    public void Add(int line, string message, string? found = null, string? allowed = null)
    {
        _count++;
        if (_errors.Count < Shown)
        {
            _errors.Add(new InputError($"{file}:{line}", message, found is null ? null : Shortened.Of(found), allowed));
        }
    }

    public IEnumerable<InputError> Errors => _count <= Shown ? _errors
        : [.. _errors, new InputError(file, FormattableString.Invariant($"{_count - Shown} further lines have mistakes."))];
}
