using System.Text.Json.Serialization;

namespace NasService.Pipeline.Data;

/// <summary>A file of a data set.</summary>
/// <param name="Path">Relative to the data set's folder, with slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="ModifiedTicks">When it was last written: a file whose length and time are the same is not read again.</param>
/// <param name="Sha256">Lower-case hexadecimal digits.</param>
internal sealed record DataFile(string Path, long Bytes, long ModifiedTicks, string Sha256)
{
    private const int Shown = 12;

    /// <summary>Whether the test set comes from it; the hash of the images that are trained on and held back says nothing of those.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsTest { get; init; }

    /// <summary>As in <c>a/1.png (812 bytes, sha256 0123456789ab)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path} ({Bytes} bytes, sha256 {Sha256[..Shown]})");
}
