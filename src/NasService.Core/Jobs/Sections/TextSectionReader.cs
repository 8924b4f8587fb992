using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>data.text</c> of a job document.</summary>
internal static class TextSectionReader
{
    public static TextDefinition Read(YamlFields text)
    {
        var usual = new TextDefinition("");
        var result = new TextDefinition(JobText.Read(text, "vocabulary"))
        {
            Lowercase = text.Flag("lowercase", usual.Lowercase),
            Text = JobText.Read(text, "text", usual.Text),
            Pair = text.HasOwn("pair") ? JobText.Read(text, "pair") : null,
            Label = JobText.Read(text, "label", usual.Label),
            HasHeader = text.Flag("header", usual.HasHeader),
            Labels = text.Texts("labels", JobLimits.Classes) is { IsDefault: false } labels ? new ClassNames(labels) : null,
            Train = FileNames.Read(text, "train", "as in train.tsv"),
            Test = FileNames.Read(text, "test", "as in train.tsv"),
        };
        var columns = new[] { ("text", result.Text), ("pair", result.Pair), ("label", result.Label) }.Where(c => c.Item2 is not null).ToArray();
        foreach (var twice in columns.GroupBy(c => c.Item2, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            text.Refuse(twice.Last().Item1, "The column is that of something else, too.", Shortened.Of(twice.Key!), "a column of its own");
        }

        foreach (var (key, column) in result.HasHeader ? [] : columns.Where(c => !IsNumber(c.Item2!)))
        {
            text.Refuse(key, "Without a first line that names them columns have numbers.", Shortened.Of(column!), "1, 2, 3 ...; or header: true");
        }

        var labelsTwice = result.Labels?.Names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (labelsTwice is not null)
        {
            text.Refuse("labels", "A label is there twice.", Shortened.Of(labelsTwice), "distinct labels");
        }

        text.RefuseOthers();
        return result;
    }

    private static bool IsNumber(string column) => int.TryParse(column, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0;
}
