using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Text;

namespace NasService.Training.Tests.Data.Text;

/// <summary>A small vocabulary and files of sentences with it: those with more good words than bad ones are of class 1.</summary>
internal static class SentenceFiles
{
    public static readonly string[] Vocabulary =
    [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "fine", "nice", "bad", "poor", "dull", "a", "the", "film", "play", "##s", "##er", "is", "was", ".", ",", "'", "and", "not", "very", "cafe",
        "un", "##aff", "##able",
    ];

    private static readonly string[] s_others = ["a", "the", "film", "plays", "is", "was", ",", "and", "very", "player"];

    public static DataDefinition Definition(string folder, string kind = "tsv") => new(kind, folder, 60, false, 0)
    {
        Text = new TextDefinition(Path.Combine(folder, "vocab.txt")) { HasHeader = false, Text = "1", Label = "2" },
    };

    /// <summary>A vocabulary, and a file of each part.</summary>
    public static void Write(string folder, int training = 400, int seed = 1)
    {
        File.WriteAllText(Path.Combine(folder, "vocab.txt"), string.Join('\n', Vocabulary) + "\n");
        File.WriteAllLines(Path.Combine(folder, "train.tsv"), Lines(training, seed));
        File.WriteAllLines(Path.Combine(folder, "dev.tsv"), Lines(40, seed + 1000));
    }

    public static DataSet Open(string folder)
    {
        Write(folder);
        return DataSet.Open(new TextDataSource(new TsvFormat()), Definition(folder), 0);
    }

    private static IEnumerable<string> Lines(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var words = Enumerable.Range(0, 2 + random.Next(12)).Select(_ => s_others[random.Next(s_others.Length)]).ToList();
            words.Insert(random.Next(words.Count), Vocabulary[(i % 2 == 0 ? 8 : 5) + random.Next(3)]);
            yield return $"{string.Join(' ', words)}\t{i % 2}";
        }
    }
}
