using System.Diagnostics.CodeAnalysis;

namespace NasService.Core.Artifacts;


/// <summary>SHA-256 of a file's bytes: 64 lower-case hexadecimal digits. The only name a stored file has.</summary>
public sealed record ArtifactDigest
{
    private const int Length = 64;

    private ArtifactDigest(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">Not 64 lower-case hexadecimal digits.</exception>
    public static ArtifactDigest Parse(string text)
        => TryParse(text, out var digest)
            ? digest
            : throw new FormatException("An artifact's digest is 64 lower-case hexadecimal digits.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out ArtifactDigest? digest)
    {
        digest = text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new ArtifactDigest(text) : null;
        return digest is not null;
    }

    public override string ToString() => Value;
}
