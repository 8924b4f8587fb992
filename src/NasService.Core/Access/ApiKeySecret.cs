using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace NasService.Core.Access;

/// <summary>The text a user holds: <c>nas_</c>, 8 characters by which the key is found, <c>_</c>, 256 random bits. Shown once; stored only as a hash.</summary>
public sealed record ApiKeySecret
{
    private const string Mark = "nas_";
    private const int PrefixLength = 8;
    private const int RandomBytes = 32;
    private const string PrefixAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private ApiKeySecret(string text) => Text = text;

    public string Text { get; }

    public string Prefix => Text.Substring(Mark.Length, PrefixLength);

    /// <summary>SHA-256 of the text. The random part has 256 bits, so there is nothing to guess and nothing to slow down.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public static ApiKeySecret Create()
    {
        var prefix = RandomNumberGenerator.GetString(PrefixAlphabet, PrefixLength);
        return new ApiKeySecret($"{Mark}{prefix}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes))}");
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out ApiKeySecret? secret)
    {
        var length = Mark.Length + PrefixLength + 1 + Base64Url.GetEncodedLength(RandomBytes);
        var valid = text is not null && text.Length == length && text.StartsWith(Mark, StringComparison.Ordinal)
            && text[Mark.Length + PrefixLength] == '_' && text.All(char.IsAscii);
        secret = valid ? new ApiKeySecret(text!) : null;
        return valid;
    }

    /// <summary>In constant time.</summary>
    public bool Matches(ApiKey key) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(key.Hash));

    /// <summary>Never the secret: a record's text ends up in logs.</summary>
    public override string ToString() => $"{Mark}{Prefix}_...";
}
