using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Text;

namespace NasService.Training.Tests.Data.Text;

public sealed class TextDataSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-text-").FullName;

    public TextDataSourceTests() => SentenceFiles.Write(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string> SameSamples => new()
    {
        { "tsv", "\uFEFFtext\tid\tlabel\r\ngood film\t7\tyes\r\n\r\nsays \"dull\"\t8\tno\r\n" },
        { "csv", "text,id,label\n\"good film\",7,yes\n\"says \"\"dull\"\"\",8,no" },
        { "csv", "\uFEFF\"text\",\"id\",\"label\"\r\ngood film,7,yes\r\n\"says \"\"dull\"\"\",\"8\",\"no\"\r\n" },
        { "jsonl", "{\"label\": \"yes\", \"text\": \"good film\"}\n\n{\"text\": \"says \\\"dull\\\"\", \"label\": \"no\", \"more\": {}}\r\n" },
    };

    [Theory]
    [MemberData(nameof(SameSamples))]
    public void OpenTraining_EachFormat_IsTheSameSamples(string kind, string file)
    {
        File.WriteAllText(Path.Combine(_folder, $"train.{kind}"), file, new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(_folder, $"test.{kind}"), file, new UTF8Encoding(false));
        var data = Named(kind);

        var set = Source(kind).OpenTraining(data);

        Assert.Equal(["no", "yes"], set.Targets.ClassNames);
        Assert.Equal([1, 0], set.Targets.Labels.Select(l => (int)l));
        var inputs = set.Read([0, 1], new DataView(new TextInput(29, [8], false).At(8))).Inputs;
        Assert.Equal([2, 5, 13, 3, 0, 0, 2, 1, 1, 10, 1, 3], inputs[0].Integers!.Select(i => (int)i));
        Assert.Equal([1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1], inputs[1].Integers!.Select(i => (int)i));
    }

    [Fact]
    public void OpenTraining_CsvWithALineEndInQuotes_IsOneSample()
    {
        File.WriteAllText(Path.Combine(_folder, "train.csv"), "text,label\n\"good,\nfilm\",yes\nbad,no\n");
        File.WriteAllText(Path.Combine(_folder, "test.csv"), "text,label\nbad,no\n");

        var set = Source("csv").OpenTraining(Named("csv"));

        Assert.Equal(2, set.Count);
        Assert.Equal([2, 5, 20, 13, 3], set.Read([0], new DataView(new TextInput(29, [8], false).At(8))).Inputs[0].Integers!.Select(i => (int)i));
    }

    public static TheoryData<string, byte[], string, int> Mistakes => new()
    {
        { "tsv", "text\tlabel\ngood\tyes\n\tno\n"u8.ToArray(), "A sentence is empty.", 3 },
        { "tsv", "text\tlabel\ngood\tyes\nbad\n"u8.ToArray(), "A column is missing.", 3 },
        { "tsv", "sentence\tlabel\ngood\tyes\n"u8.ToArray(), "There is no such column.", 1 },
        { "tsv", [.. "text\tlabel\n"u8, 0xff, 0xfe, .. "\tyes\n"u8], "The line is not UTF-8.", 2 },
        { "csv", "text,label\n\"good,yes\nbad,no\n"u8.ToArray(), "A quote is not closed.", 2 },
        { "jsonl", "{\"text\": \"good\", \"label\": \"yes\"}\n{\"text\": \"bad\"}\n"u8.ToArray(), "There is no such property.", 2 },
        { "jsonl", "{\"text\": [1], \"label\": \"yes\"}\n"u8.ToArray(), "Neither text nor a number.", 1 },
        { "jsonl", "{\"text\": \"good\"\n"u8.ToArray(), "Not JSON", 1 },
        { "jsonl", "[1]\n"u8.ToArray(), "Not an object.", 1 },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void OpenTraining_OneMistake_IsReportedWithItsLine(string kind, byte[] file, string message, int line)
    {
        File.WriteAllBytes(Path.Combine(_folder, $"train.{kind}"), file);

        var errors = Assert.Throws<InputException>(() => Source(kind).OpenTraining(Named(kind))).Errors;

        Assert.Contains(errors, e => e.Path == $"train.{kind}:{line}" && e.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void OpenTest_ManyMistakes_AllAreThereAtOnceWithThoseOfTheVocabulary()
    {
        File.WriteAllText(Path.Combine(_folder, "vocab.txt"), "[PAD]\n[UNK]\n[CLS]\n");
        File.WriteAllText(Path.Combine(_folder, "train.tsv"), "good\t1\nbad\t0\n\t1\n");
        File.WriteAllText(Path.Combine(_folder, "dev.tsv"), "good\t1\nbad\tperhaps\nbad\n");

        var errors = Assert.Throws<InputException>(() => Source("tsv").OpenTest(SentenceFiles.Definition(_folder))).Errors;

        Assert.Equal(["data.text.vocabulary", "dev.tsv:2", "dev.tsv:3", "train.tsv:3"], errors.Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OpenTraining_ThousandMistakes_TellsTheFirstAndHowMany()
    {
        File.WriteAllLines(Path.Combine(_folder, "train.tsv"), Enumerable.Repeat("\t1", 1000).Append("good\t0"));

        var errors = Assert.Throws<InputException>(() => Source("tsv").OpenTraining(SentenceFiles.Definition(_folder))).Errors;

        Assert.Equal(21, errors.Count);
        Assert.Contains("980", errors[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithoutATestFile_PartsAreTheWholeAndShareNothing()
    {
        File.Delete(Path.Combine(_folder, "dev.tsv"));
        var data = SentenceFiles.Definition(_folder) with { TestShare = 0.25 };

        Assert.False(Source("tsv").HasOwnTest(data));
        Assert.Equal((300, 100), (Source("tsv").OpenTraining(data).Count, Source("tsv").OpenTest(data).Count));
    }

    [Fact]
    public void Read_InAnyCompany_ASampleIsTheSameUpToItsPadding()
    {
        var set = Source("tsv").OpenTraining(SentenceFiles.Definition(_folder));
        var inputs = new TextInput(29, [8], false).At(8);
        int[] all = [.. Enumerable.Range(0, 60)];
        var alone = all.Select(i => Present(set.Read([i], new DataView(inputs)), 0)).ToArray();

        Parallel.ForEach(all.Chunk(7), some =>
        {
            var batch = set.Read(some, new DataView(inputs));
            Assert.Equal(some.Select(i => alone[i]), some.Select((_, row) => Present(batch, row)));
        });
        Assert.All(alone, a => Assert.InRange(a.Split(' ').Length, 3, 8));
    }

    [Fact]
    public void Read_LongPair_CutsTheLongerOneFirst()
    {
        File.WriteAllText(Path.Combine(_folder, "train.tsv"), "good film is very fine\tbad\t1\nthe\ta\t0\n");
        File.Copy(Path.Combine(_folder, "train.tsv"), Path.Combine(_folder, "dev.tsv"), true);
        var data = SentenceFiles.Definition(_folder);
        var set = Source("tsv").OpenTraining(data with { Text = data.Text! with { Pair = "2", Label = "3" } });

        var inputs = set.Read([0], new DataView(new TextInput(29, [8], true).At(7))).Inputs;

        Assert.Equal([2, 5, 13, 17, 3, 8, 3], inputs[0].Integers!.Select(i => (int)i));
        Assert.Equal([0, 0, 0, 0, 0, 1, 1], inputs[2].Integers!.Select(i => (int)i));
    }

    [Fact]
    public void Read_WrongInputs_SaysWhatWasExpectedAndGot()
    {
        var set = Source("tsv").OpenTraining(SentenceFiles.Definition(_folder));

        Assert.Contains("Expected input_ids, attention_mask", Assert.Throws<ArgumentException>(
            () => set.Read([0], new DataView(new PictureInput(1, [8]).At(8)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => set.Read([0], new DataView(new TextInput(29, [8], true).At(8))));
        Assert.Throws<ArgumentException>(() => set.PreparedAs(new SyntheticSource().OpenTraining(TestSpaces.Data)));
    }

    [Fact]
    public void Hash_OfTheFiles_IsTheSameAgainAndAnotherOfOthers()
    {
        string Hash() => DataSet.Open(Source("tsv"), SentenceFiles.Definition(_folder), 0).Hash;
        var hash = Hash();
        Assert.Equal(hash, Hash());

        SentenceFiles.Write(_folder, seed: 2);
        Assert.NotEqual(hash, Hash());
    }

    private static string Present(Batch batch, int row)
    {
        var tokens = batch.Inputs[0].Spec.Shape[0];
        return string.Join(' ', batch.Inputs[0].Integers!.Skip(row * tokens).Take(tokens).Zip(batch.Inputs[1].Integers!.Skip(row * tokens)).Where(t => t.Second == 1).Select(t => t.First));
    }

    private static TextDataSource Source(string kind)
        => new(((ITextFormat[])[new TsvFormat(), new CsvFormat(), new JsonLinesFormat()]).Single(f => f.Kind == kind));

    private DataDefinition Named(string kind) => new(kind, _folder, 3, false, 0) { Text = new TextDefinition(Path.Combine(_folder, "vocab.txt")) };
}
