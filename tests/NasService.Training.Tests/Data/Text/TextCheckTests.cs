using NasService.Training.Data.Text;

namespace NasService.Training.Tests.Data.Text;

/// <summary>What is said of a folder of sentences without a job.</summary>
public sealed class TextCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-text-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string, bool, string, string?, string> Files => new()
    {
        { "tsv", "a good film\t1\na very bad film\t0\nfine\t1\ndull\t0\n", false, "1", null, "2" },
        { "tsv", "id\tsentence\tlabel\n1\tgood\tyes\n2\tbad\tno\n3\tfine\tyes\n4\tdull\tno\n", true, "sentence", null, "label" },
        { "csv", "What they said,Mood\n\"good, really\",up\n\"bad, really\",down\nfine it was,up\ndull it was,down\n", true,
            "What they said", null, "Mood" },
        { "csv", "premise,hypothesis,label\na,b,0\nc,d,1\ne,f,0\ng,h,1\n", true, "premise", "hypothesis", "label" },
        { "jsonl", "{\"class\": \"x\", \"text\": \"some words\", \"more\": {}}\n{\"text\": \"other words\", \"class\": \"y\"}\n{\"text\": \"third\", \"class\": \"x\"}\n{\"text\": \"last\", \"class\": \"y\"}\n", true, "text", null, "class" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Check_AFileAlone_TellsItsColumns(string kind, string file, bool hasHeader, string text, string? pair, string label)
    {
        File.WriteAllText(Path.Combine(_folder, $"train.{kind}"), file);

        var report = Source(kind).Check(_folder);

        Assert.Empty(report.Errors);
        Assert.Equal((hasHeader, text, pair, label), (report.Text!.HasHeader, report.Text.Text, report.Text.Pair, report.Text.Label));
        Assert.Equal((4, 2, 1.0), (report.Parts[0].Images, report.Parts[0].PerClass.Length, report.Parts[0].Balance));
    }

    [Fact]
    public void Check_SentencesInBothFilesOrTwice_AreWarnings()
    {
        File.WriteAllText(Path.Combine(_folder, "train.tsv"), "good film\t1\nbad film\t0\ngood film\t0\nfine film\t1\n");
        File.WriteAllText(Path.Combine(_folder, "dev.tsv"), "good film\t1\nother\t0\n");

        var report = Source("tsv").Check(_folder);

        Assert.Equal(["training", "test"], report.Parts.Select(p => p.Name));
        Assert.Contains(report.Warnings, w => w is { Kind: "tested-twice", Count: 1 });
        Assert.Contains(report.Warnings,
            w => w is { Kind: "duplicate", Count: 1 } && w.Message.Contains("1 of them with different labels", StringComparison.Ordinal));
        Assert.Contains("dev.tsv is the test set", report.Notes[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "There is no sentence")]
    [InlineData("one column\nonly\n", "There is one column alone.")]
    [InlineData("a long sentence\tdistinct\nanother one\tevery\nand a third\ttime\nfour of them\thowever\nfive now\tmany\n",
        "No column looks like a label")]
    public void Check_FileThatIsNone_SaysWhatIsMissing(string file, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "train.tsv"), file);

        Assert.StartsWith(message, Assert.Single(Source("tsv").Check(_folder).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ManyMistakes_AllAreThereWithTheirLines()
    {
        File.WriteAllText(Path.Combine(_folder, "train.tsv"), "text\tlabel\ngood\tyes\n \tno\nbad\nfine\tyes\ndull\tno\n");
        File.WriteAllText(Path.Combine(_folder, "test.tsv"), "text\tlabel\ngood\tmaybe\n");

        var errors = Source("tsv").Check(_folder).Errors;

        Assert.Contains(errors, e => e.Path == "train.tsv:3");
        Assert.Contains(errors, e => e.Path == "train.tsv:4");
        Assert.Contains(errors, e => e.Path == "test.tsv:2" && e.Found == "maybe");
    }

    private static TextDataSource Source(string kind)
        => new(kind == "tsv" ? new TsvFormat() : kind == "csv" ? new CsvFormat() : new JsonLinesFormat());
}
