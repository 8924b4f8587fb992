using System.Collections.Immutable;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Training.Data.Checks;

namespace NasService.Training.Data.Text;

/// <summary>
/// A folder with a training file of sentences and labels. The test set is the file that the job names; or <c>test</c>, or <c>dev</c>,
/// with the kind's ending; or a share
/// of the training file's sentences, class by class, the same in every job.
/// </summary>
internal sealed class TextDataSource(ITextFormat format) : IDataSource
{
    private static readonly string[] s_tests = ["test", "dev"];

    public string Kind => format.Kind;

    public bool Recognises(string folder) => Presence.OfFile(Path.Combine(folder, $"train.{Kind}"));

    public DataReport Check(string folder)
    {
        var data = new DataDefinition(Kind, folder, 3, false, 0);
        try
        {
            return Presence.OfFile(Path.Combine(folder, TrainingFile(data)))
                ? TextCheck.Run(format, folder, TrainingFile(data), TestFile(data))
                : new DataReport(folder, Kind, [], null,
                    [new InputError("path", "The data set has no such file.", Path.Combine(folder, TrainingFile(data)),
                        TrainingFile(data))]);
        }
        catch (InputException e)
        {
            return new DataReport(folder, Kind, [], null, [.. e.Errors]);
        }
    }

    public IDataSet OpenTraining(DataDefinition data) => Open(data, isTest: false);

    public IDataSet OpenTest(DataDefinition data) => Open(data, isTest: true);

    public bool HasOwnTest(DataDefinition data) => TestFile(data) is not null;

    public IEnumerable<string> TestFiles(DataDefinition data) => [TestFile(data) ?? TrainingFile(data)];

    private string TrainingFile(DataDefinition data) => data.Text?.Train ?? $"train.{Kind}";

    private string? TestFile(DataDefinition data)
        => data.Text?.Test ?? s_tests.Select(t => $"{t}.{Kind}").FirstOrDefault(f => DataFiles.Exists(Path.Combine(data.Path, f)));

    private TextData Open(DataDefinition data, bool isTest)
    {
        DataFiles.CheckFolder(data.Path);
        var text = data.Text ?? throw new InputException("data.text", "A required key is missing.", null, "columns and vocabulary");
        var errors = new List<InputError>();
        WordPiece? pieces = null;
        try
        {
            pieces = WordPiece.Open(text);
        }
        catch (InputException e)
        {
            errors.AddRange(e.Errors);
        }

        var test = TestFile(data);
        var training = Read(data, TrainingFile(data), text, null, errors);
        var labels = text.Labels?.Names ?? [.. training.Select(r => r.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var rows = !isTest || test is null ? training : Read(data, test, text, labels, errors);
        CheckLabels(labels, errors);
        if (errors.Count > 0)
        {
            throw new InputException(errors);
        }

        if (test is null)
        {
            rows = [.. Part(training, labels, data.TestShare, isTest)];
        }

        ushort Class(string label) => (ushort)labels.IndexOf(label);
        return new TextData(
            [.. rows.Select(r => new Sentence(pieces!.Encode(r.One), r.Other is { } other ? pieces.Encode(other) : null))],
            new SampleTargets([.. rows.Select(r => Class(r.Label))], labels), pieces!, text, labels);
    }

    private static void CheckLabels(ImmutableArray<string> labels, List<InputError> errors)
    {
        if (errors.Count == 0 && labels.Length is < 2 or > ImageSet.MaxClasses)
        {
            errors.Add(new InputError("data.text.label", "Not a number of labels.", $"{labels.Length}", $"2 to {ImageSet.MaxClasses}"));
        }
    }

    /// <summary>Samples of one file with their labels, checked line by line.</summary>
    private List<(string One, string? Other, string Label)> Read(
        DataDefinition data, string name, TextDefinition text, ImmutableArray<string>? known, List<InputError> errors)
    {
        var path = Path.Combine(data.Path, name);
        if (!DataFiles.Exists(path))
        {
            errors.Add(new InputError("data.path", "The data set has no such file.", path, $"{name}; data.text.train and data.text.test name others"));
            return [];
        }

        var labels = text.Labels?.Names ?? known;
        var mistakes = new TextMistakes(name);
        string[] columns = text.Pair is { } pair ? [text.Label, text.Text, pair] : [text.Label, text.Text];
        var samples = new List<(string, string?, string)>();
        foreach (var row in format.Read(TextLines.Of(DataFiles.Read(path), mistakes), columns, text, mistakes))
        {
            var (label, sentences) = (row.Fields[0], row.Fields.Skip(1).ToArray());
            if (sentences.Any(string.IsNullOrWhiteSpace))
            {
                mistakes.Add(row.Line, "A sentence is empty.", null, "text");
            }
            else if (labels is { } list && !list.Contains(label, StringComparer.Ordinal))
            {
                mistakes.Add(row.Line, "The label is none of the classes.", label, string.Join(", ", list));
            }
            else
            {
                samples.Add((sentences[0], sentences.ElementAtOrDefault(1), label));
            }
        }

        errors.AddRange(mistakes.Errors);
        if (samples.Count == 0 && !mistakes.Any)
        {
            errors.Add(new InputError("data.path", "There is no sentence in the file.", path, "a line for each sentence"));
        }

        return samples;
    }

    // The same in every job, so that no seed trains on what another one is tested on.
    private static IEnumerable<(string One, string? Other, string Label)> Part(
        List<(string One, string? Other, string Label)> all, ImmutableArray<string> labels, double share, bool isTest)
    {
        var tested = new HashSet<int>();
        for (var c = 0; c < labels.Length; c++)
        {
            int[] own = [.. all.Index().Where(s => s.Item.Label == labels[c]).Select(s => s.Index)];
            Seed.Derive(0, "test", c).Shuffle(own);
            tested.UnionWith(own[..(own.Length == 0 ? 0 : Math.Clamp((int)Math.Round(own.Length * share), 1, Math.Max(1, own.Length - 1)))]);
        }

        return all.Where((_, i) => tested.Contains(i) == isTest);
    }
}
