namespace NasService.Core.Input;

/// <summary>One mistake in something a user wrote: where it is, what is wrong, what was found and what is allowed.</summary>
/// <param name="Path">The place in the user's document, as in <c>stages[1].kernel</c>; empty for the document itself.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Found">The value found, shortened; null where there is none.</param>
/// <param name="Allowed">The values allowed, in words; null where the message says all.</param>
/// <param name="Line">The 1-based line of the document; null where it is not known.</param>
public sealed record InputError(string Path, string Message, string? Found = null, string? Allowed = null, int? Line = null)
{
    public override string ToString()
    {
        var place = Path.Length == 0 ? "document" : Path;
        var line = Line is { } l ? $" (line {l})" : "";
        var found = Found is null ? "" : $"; found {Found}";
        var allowed = Allowed is null ? "" : $"; allowed: {Allowed}";
        return $"{place}{line}: {Message}{found}{allowed}";
    }
}
