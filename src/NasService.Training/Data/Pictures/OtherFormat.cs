using System.Text;

namespace NasService.Training.Data.Pictures;

/// <summary>Names what is not read, so that a user knows what to convert.</summary>
internal static class OtherFormat
{
    public static string Of(ReadOnlySpan<byte> file) => file switch
    {
        [] => "empty",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "a WebP",
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "a TIFF",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => $"a {(file.Length > 11 && Encoding.ASCII.GetString(file[8..12]).StartsWith("avif", StringComparison.Ordinal) ? "AVIF" : "HEIC")} or video",
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "a Photoshop file",
        _ => "no picture of a kind that is known here",
    };
}
