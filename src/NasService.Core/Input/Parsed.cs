namespace NasService.Core.Input;

/// <summary>A value read from a user's document, or all the mistakes found in it.</summary>
public sealed record Parsed<T>(T? Value, IReadOnlyList<InputError> Errors)
    where T : class
{
    public bool IsValid => Errors.Count == 0;

    /// <param name="document">The file's name, where the reader of a message may take it for another one's.</param>
    /// <exception cref="InputException">The document has mistakes.</exception>
    public T GetValueOrThrow(string? document = null) => IsValid && Value is not null ? Value : throw new InputException(Errors, document);
}
