using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace NasService.Training.Data.Text;

/// <summary>
/// Text without accents and other marks, as BERT's tokenizer makes it: canonical decomposition (Unicode's NFD) with what is of category
/// Mn taken away. The runtime cannot
/// decompose where it is built without a culture's data, as this program is: the decompositions are a table.
/// </summary>
internal static class PlainLetters
{
    // Hangul syllables decompose by arithmetic (The Unicode Standard, section 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11_172;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    private static readonly Lazy<FrozenDictionary<int, string>> s_table = new(Read);

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var made = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (s_table.Value.TryGetValue(rune.Value, out var plain))
            {
                made.Append(plain);
            }
            else if (rune.Value is >= FirstSyllable and < FirstSyllable + Syllables)
            {
                AppendSyllable(made, rune.Value - FirstSyllable);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                made.Append(rune);
            }
        }

        return made.ToString();
    }

    private static void AppendSyllable(StringBuilder made, int syllable)
    {
        var (pair, tail) = Math.DivRem(syllable, TailCount);
        var (lead, vowel) = Math.DivRem(pair, VowelCount);
        made.Append((char)(Leads + lead)).Append((char)(Vowels + vowel));
        if (tail > 0)
        {
            made.Append((char)(Tails + tail));
        }
    }

    private static FrozenDictionary<int, string> Read()
    {
        const string Name = "decompositions.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"Expected a resource {Name}, got none.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return lines.ToFrozenDictionary(l => Code(l[0]), l => string.Concat(l.Skip(1).Select(c => char.ConvertFromUtf32(Code(c)))));
    }

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
