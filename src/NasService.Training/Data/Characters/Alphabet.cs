using System.Collections.Immutable;
using System.Text;

namespace NasService.Training.Data.Characters;

/// <summary>Characters by their numbers from 1; 0 stands for all others. Immutable.</summary>
internal sealed class Alphabet
{
    private readonly Dictionary<Rune, ushort> _numbers;

    /// <param name="letters">In the order of their numbers; distinct.</param>
    /// <param name="size">Numbers that there are, 0 and such as stand for nothing among them.</param>
    public Alphabet(ImmutableArray<Rune> letters, int size)
    {
        _numbers = letters.Index().ToDictionary(l => l.Item, l => (ushort)(l.Index + 1));
        Names = [.. Enumerable.Range(0, size).Select(i => i == 0 || i > letters.Length ? "" : letters[i - 1].ToString())];
    }

    /// <summary>A text for each number; empty where it stands for no one character.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The most frequent characters of a text, those of one number of times in Unicode's order.</summary>
    /// <param name="text">What is trained on.</param>
    /// <param name="size">Numbers at most, 0 among them.</param>
    public static Alphabet Of(ReadOnlySpan<Rune> text, int size)
    {
        var counts = text.ToArray().CountBy(r => r);
        return new Alphabet([.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(size - 1).Select(c => c.Key)], size);
    }

    public ushort NumberOf(Rune character) => _numbers.GetValueOrDefault(character);
}
