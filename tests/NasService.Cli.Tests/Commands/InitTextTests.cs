namespace NasService.Cli.Tests.Commands;

/// <summary><c>nas init</c> and <c>nas data check</c> of a folder of sentences.</summary>
public sealed class InitTextTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas init text-").FullName;

    public InitTextTests()
    {
        string[] words = ["good", "fine", "nice", "bad", "poor", "dull"];
        var lines = Enumerable.Range(0, 120)
            .Select(i => $"it was {words[i % 6]} and that for the {i}th time\t{(i % 6 < 3 ? "it's up" : "down")}");
        Directory.CreateDirectory(Path.Combine(_folder, "reviews"));
        File.WriteAllLines(Path.Combine(_folder, "reviews", "train.tsv"), lines.Prepend("review\tmood"));
        Directory.CreateDirectory(Path.Combine(_folder, "encoder"));
        File.WriteAllLines(Path.Combine(_folder, "encoder", "vocab.txt"),
            ["[PAD]", "[UNK]", "[CLS]", "[SEP]", .. words, "it", "was", "and"]);
        File.WriteAllText(Path.Combine(_folder, "encoder", "model.onnx"), "");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Init_Sentences_WritesAJobWithTheirColumnsAndASpaceThatIsOne()
    {
        var run = await Init("--encoder", Path.Combine(_folder, "encoder"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("columns: review is the sentence, mood the label", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 labels, as the sentences have", run.Output, StringComparison.Ordinal);
        var job = await File.ReadAllTextAsync(Path.Combine(_folder, "out", "job.yaml"));
        Assert.Contains("header: true, text: 'review', label: 'mood'", job, StringComparison.Ordinal);
        Assert.Contains("recipe: fine-tuned", job, StringComparison.Ordinal);
        var space = await File.ReadAllTextAsync(Path.Combine(_folder, "out", "space.yaml"));
        Assert.Contains("vocabulary: 13, length: 16", space, StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.Of("spaces", "validate", Path.Combine(_folder, "out", "space.yaml"))).Code);
    }

    [Fact]
    public async Task Init_WithoutAnEncoder_SaysWhereOneComesFrom()
    {
        var run = await Init("--encoder", Path.Combine(_folder, "reviews"));

        Assert.Equal(2, run.Code);
        Assert.Contains("--encoder", run.Error, StringComparison.Ordinal);
        Assert.Contains("eng/minilm.sh", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataCheck_Sentences_SaysHowManyHowLongAndOfWhichLabels()
    {
        var run = await CliRun.Of("data", "check", Path.Combine(_folder, "reviews"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("training: 120 sentences of 9 words", run.Output, StringComparison.Ordinal);
        Assert.Contains("it's up", run.Output, StringComparison.Ordinal);
        Assert.Contains("no test file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataCheck_APlainText_SaysHowManyCharacters()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "any.txt"), string.Concat(Enumerable.Repeat("some text, ", 400)));

        var run = await CliRun.Of("data", "check", _folder, "--kind", "characters");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("training: 3740 characters of an alphabet of 8 and one for all others", run.Output, StringComparison.Ordinal);
    }

    private Task<CliRun> Init(params string[] more)
        => CliRun.Of(["init", Path.Combine(_folder, "reviews"), "--out", Path.Combine(_folder, "out"), .. more]);
}
