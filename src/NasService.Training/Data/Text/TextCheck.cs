using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Checks;

namespace NasService.Training.Data.Text;

/// <summary>What is in a folder of sentences, without a job: which columns they seem to stand in, how long they are, their labels, and
/// sentences that are trained on and tested.</summary>
internal static class TextCheck
{
    /// <param name="format">Of the files.</param>
    /// <param name="folder">Theirs.</param>
    /// <param name="training">Name of the training file.</param>
    /// <param name="test">Of the test file; null: a share of the training file is one.</param>
    public static DataReport Run(ITextFormat format, string folder, string training, string? test)
    {
        // Once the columns are known the rows are read again, and their mistakes are told then: of other columns there are none.
        var mistakes = new TextMistakes(training);
        var guess = TextGuess.Of(format.ReadAll(TextLines.Of(DataFiles.Read(Path.Combine(folder, training)), mistakes), mistakes),
            training);
        if (guess.Value is not { } text)
        {
            return new DataReport(folder, format.Kind, [], null, [.. mistakes.Errors, .. guess.Errors]);
        }

        var wrong = new List<InputError>();
        var rows = Rows(format, folder, training, text, wrong);
        string[] labels = [.. rows.Select(r => r.Fields[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var parts = new List<DataPart> { Part("training", rows, labels) };
        var warnings = new List<DataWarning>();
        if (test is not null)
        {
            var tested = Rows(format, folder, test, text, wrong);
            parts.Add(Part("test", tested, labels));
            wrong.AddRange(tested.Where(r => !labels.Contains(r.Fields[0], StringComparer.Ordinal))
                .Select(r => new InputError($"{test}:{r.Line}", "The label is none of the training file's.", Shortened.Of(r.Fields[0]),
                    string.Join(", ", labels.Take(20)))).Take(20));
            warnings.AddRange(Both(rows, tested));
        }

        return new DataReport(folder, format.Kind, [.. parts], null, [.. wrong])
        {
            Text = text,
            Notes = [Note(text, test)],
            Warnings = [.. warnings, .. Twice(rows), .. Rare(parts[0])]
        };
    }

    private static List<TextRow> Rows(ITextFormat format, string folder, string name, TextDefinition text, List<InputError> errors)
    {
        var mistakes = new TextMistakes(name);
        string[] columns = text.Pair is { } pair ? [text.Label, text.Text, pair] : [text.Label, text.Text];
        var rows = format.Read(TextLines.Of(DataFiles.Read(Path.Combine(folder, name)), mistakes), columns, text, mistakes).ToList();
        foreach (var row in rows.Where(r => r.Fields.Skip(1).Any(string.IsNullOrWhiteSpace)))
        {
            mistakes.Add(row.Line, "A sentence is empty.", null, "text");
        }

        errors.AddRange(mistakes.Errors);
        return rows;
    }

    private static DataPart Part(string name, List<TextRow> rows, string[] labels)
    {
        int[] words = [.. rows.Select(r => r.Fields.Skip(1)
            .Sum(f => f.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)).Order()];
        var counts = rows.CountBy(r => r.Fields[0], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new DataPart(name, rows.Count, 1, 1, [.. labels.Select(l => new ClassCount(l, counts.GetValueOrDefault(l)))])
        {
            Noun = "sentences",
            Form = words.Length == 0 ? "no words"
                : FormattableString.Invariant($"{words[words.Length / 2]} words (a tenth has {words[(int)(0.9 * (words.Length - 1))]} or more, the longest {words[^1]})"),
        };
    }

    private static string Note(TextDefinition text, string? test)
        => $"columns: {text.Text} is the sentence, {(text.Pair is { } pair ? $"{pair} the second one, " : "")}{text.Label} the label; the first line {(text.HasHeader ? "names them" : "is a sentence, too")}"
            + (test is null ? "; no test file: a share of the training file is held back" : $"; {test} is the test set");

    private static IEnumerable<DataWarning> Both(List<TextRow> trained, List<TextRow> tested)
    {
        var known = trained.Select(Sentence).ToHashSet(StringComparer.Ordinal);
        var both = tested.Count(r => known.Contains(Sentence(r)));
        return both == 0 ? []
            : [new DataWarning("tested-twice",
                FormattableString.Invariant($"{both} of {tested.Count} test sentences are in the training file, too: a test says less than it seems to"), both)];
    }

    private static IEnumerable<DataWarning> Twice(List<TextRow> rows)
    {
        var groups = rows.GroupBy(Sentence, StringComparer.Ordinal).Where(g => g.Count() > 1).ToArray();
        var torn = groups.Count(g => g.Select(r => r.Fields[0]).Distinct(StringComparer.Ordinal).Count() > 1);
        return groups.Length == 0 ? [] : [new DataWarning("duplicate",
            FormattableString.Invariant($"{groups.Length} training sentences are there more than once, {torn} of them with different labels"), groups.Length)];
    }

    private static IEnumerable<DataWarning> Rare(DataPart part)
    {
        const int Few = 10;
        string[] rare = [.. part.PerClass.Where(c => c.Images < Few).Select(c => $"{c.Name} ({c.Images})")];
        return rare.Length == 0 ? []
            : [new DataWarning("rare-class", $"labels with fewer than {Few} sentences: {string.Join(", ", rare.Take(3))}", rare.Length)];
    }

    private static string Sentence(TextRow row) => string.Join('\n', row.Fields.Skip(1).Select(f => f.Trim()));
}
