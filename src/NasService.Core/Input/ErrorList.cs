namespace NasService.Core.Input;

/// <summary>Collects the mistakes of one document, each once, in the order found.</summary>
internal sealed class ErrorList
{
    private readonly List<InputError> _errors = [];
    private readonly HashSet<InputError> _seen = [];

    public int Count => _errors.Count;

    public void Add(InputError error)
    {
        if (_seen.Add(error))
        {
            _errors.Add(error);
        }
    }

    /// <summary>The errors by line; those without a line come last.</summary>
    public IReadOnlyList<InputError> ToList() => [.. _errors.OrderBy(e => e.Line ?? int.MaxValue)];
}
