using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NasService.Core.Access;

/// <summary>An entry of the audit log. Its hash covers the one before it: an entry that is changed or removed breaks the chain.</summary>
/// <param name="Seq">1 for the first; without gaps.</param>
/// <param name="At">When, UTC.</param>
/// <param name="What">What was done.</param>
/// <param name="PreviousHash">Hash of the entry before; empty for the first.</param>
/// <param name="Hash">See <see cref="ComputeHash"/>.</param>
public sealed record AuditEntry(long Seq, DateTimeOffset At, NewAuditEntry What, string PreviousHash, string Hash)
{
    /// <summary>SHA-256 over the hash before and every field, each with its length, so that no two entries give the same text.</summary>
    public static string ComputeHash(long seq, DateTimeOffset at, NewAuditEntry what, string previousHash)
    {
        var text = new StringBuilder();
        var microseconds = (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
        string?[] fields =
        [
            previousHash, seq.ToString(CultureInfo.InvariantCulture), microseconds.ToString(CultureInfo.InvariantCulture), what.User, what.KeyId,
            what.Action, what.Target, what.Status.ToString(CultureInfo.InvariantCulture), what.Address, what.RequestId,
        ];
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
