using System.Collections.Immutable;
using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Text;

/// <summary>
/// Which column of a file is the sentence and which the label, where no job says it: by names that are usual, else the longest column and
/// the one with the fewest different values. A first row names the columns where it has such names, or a label that no other row has.
/// </summary>
internal static class TextGuess
{
    private static readonly string[] s_texts = ["text", "sentence", "sentence1", "premise", "question1", "review", "content", "body",
        "message", "title"];
    private static readonly string[] s_pairs = ["sentence2", "hypothesis", "question2", "pair"];
    private static readonly string[] s_labels = ["label", "labels", "class", "category", "target", "sentiment", "intent", "topic"];

    /// <param name="table">The training file.</param>
    /// <param name="place">Of the mistake.</param>
    /// <returns>Columns, without a vocabulary.</returns>
    public static Parsed<TextDefinition> Of(TextTable table, string place)
    {
        // Lines that lack a column are mistakes, and told where the columns are known.
        var width = table.Rows.Count == 0 ? 0 : table.Rows.CountBy(r => r.Fields.Count).MaxBy(c => c.Value).Key;
        if (width < 2)
        {
            return Wrong(place, table.Rows.Count == 0 ? "There is no sentence in the file." : "There is one column alone.",
                "a sentence and its label on each line");
        }

        ImmutableArray<string> first = table.Names ?? [.. table.Rows[0].Fields];
        var isNamed = table.Names is not null || (Find(first, s_texts) is not null && Find(first, s_labels) is not null);
        TextRow[] rows = [.. table.Rows.Skip(isNamed && table.Names is null ? 1 : 0).Where(r => r.Fields.Count >= width)];

        // The first of them may still turn out to name the columns.
        TextRow[] body = isNamed ? rows : rows[Math.Min(1, rows.Length)..];
        var text = (isNamed ? Find(first, s_texts) : null)
            ?? Enumerable.Range(0, width).MaxBy(c => rows.Sum(r => (long)r.Fields[c].Length));
        var pair = isNamed ? Find(first, s_pairs) : null;
        var others = Enumerable.Range(0, width).Where(c => c != text && c != pair);
        var label = (isNamed ? Find(first, s_labels) : null) ?? others.Select(c => (int?)c).MinBy(c => Values(body, c!.Value));
        if (label is not { } found || Values(body, found) is var count && (count < 2 || count > Math.Max(2, body.Length / 2)))
        {
            return Wrong(place, "No column looks like a label: few different values.",
                "a column of labels; or a job that names the columns");
        }

        var isFirstAlone = !isNamed && body.All(r => r.Fields[found] != rows[0].Fields[found]);
        return new Parsed<TextDefinition>(
            new TextDefinition("")
            {
                HasHeader = isNamed || isFirstAlone,
                Text = Name(text),
                Pair = pair is { } second ? Name(second) : null,
                Label = Name(found),
            },
            []);

        string Name(int column) => isNamed || isFirstAlone ? first[column] : (column + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int? Find(ImmutableArray<string> names, string[] usual)
        => usual.Select(u => names.IndexOf(u, StringComparer.OrdinalIgnoreCase)).Where(i => i >= 0).Select(i => (int?)i).FirstOrDefault();

    private static int Values(IEnumerable<TextRow> rows, int column)
        => rows.Select(r => r.Fields[column]).Distinct(StringComparer.Ordinal).Count();

    private static Parsed<TextDefinition> Wrong(string place, string message, string allowed)
        => new(null, [new InputError(place, message, null, allowed)]);
}
