namespace NasService.Core.Input;

/// <summary>Carries every mistake of a user's input to the boundary (CLI: exit code 2), where it is printed without a stack trace.</summary>
public sealed class InputException : Exception
{
    /// <param name="errors">All of them.</param>
    /// <param name="document">The file they are in, where a reader may take them for another one's.</param>
    /// <param name="cause">What was thrown; where that is the environment's failure, this one is no mistake of the user's.</param>
    public InputException(IReadOnlyList<InputError> errors, string? document = null, Exception? cause = null)
        : base(string.Join(Environment.NewLine, errors.Select(e => Line(e, document))), cause)
    {
        Errors = errors;
        Lines = [.. errors.Select(e => Line(e, document))];
    }

    public InputException(string path, string message, string? found = null, string? allowed = null, Exception? cause = null)
        : this([new InputError(path, message, found, allowed)], cause: cause)
    {
    }

    public IReadOnlyList<InputError> Errors { get; }

    /// <summary>The errors in words, one line each.</summary>
    public IReadOnlyList<string> Lines { get; }

    private static string Line(InputError error, string? document) => document is null ? error.ToString() : $"{document}: {error}";
}
