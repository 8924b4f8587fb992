using System.Text;

namespace NasService.Api.Tests.Hostile;

/// <summary>Documents that went wrong in every way a seeded chance finds.</summary>
internal sealed class Mutations(Random random)
{
    private static readonly string[] Splinters =
    [
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{{{{", "]]]]", "&a *a", "<<: *x", "!!binary x", "!<tag:x> y", "%YAML 1.2\n---\n", "---\n---\n", "...\n", "\0", "\u0007", "\uFEFF",
        "\ud83d\ude80", "\\ud800", "1e999", "-1", "NaN", ".inf", "99999999999999999999999", "0x1F", "~", "null", "true", "\"", "'", "\t", "\r", ": ", "- ", "? ", "| \n", "> \n", "@", "`", "%", "../../../etc/passwd", "/etc/shadow",
        "${jndi:ldap://x}", "<script>", "'; DROP TABLE jobs; --", "{\"a\":{\"a\":{\"a\":1}}}", "name: a\nname: b\n", "\u2028", "\u202e",
    ];

    public byte[] Of(string document)
    {
        var bytes = Encoding.UTF8.GetBytes(document).ToList();
        var edits = 1 + random.Next(4);
        for (var i = 0; i < edits && bytes.Count > 0; i++)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(1 + random.Next(12), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    ReplaceNumber(bytes, at);
                    break;
            }
        }

        return [.. bytes];
    }

    private void ReplaceNumber(List<byte> bytes, int at)
    {
        var digit = bytes.FindIndex(at, b => char.IsAsciiDigit((char)b));
        if (digit >= 0)
        {
            bytes.RemoveAt(digit);
            bytes.InsertRange(digit, Encoding.ASCII.GetBytes(new[] { "-1", "0", "1e308", "1e-308", "0.5", "2147483648", "9223372036854775808", "\"3\"" }[random.Next(8)]));
        }
    }
}
