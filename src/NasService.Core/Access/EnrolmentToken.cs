using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace NasService.Core.Access;

/// <summary>The text that makes a device one of the service's, once: <c>nasdev_</c> and 192 random bits. Shown once; stored only as a
/// hash.</summary>
public static class EnrolmentToken
{
    private const string Mark = "nasdev_";
    private const int RandomBytes = 24;

    public static string Create() => Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>SHA-256 of the text, lower-case hexadecimal; null where it has not the form of a token.</summary>
    public static string? HashOf(string? text)
        => text is not null && text.StartsWith(Mark, StringComparison.Ordinal) && text.Length == Mark.Length + Base64Url.GetEncodedLength(RandomBytes)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            : null;
}
