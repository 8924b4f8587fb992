using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Targets;
using NasService.Training.Tests.Data.Folders;

namespace NasService.Training.Tests.Data.Targets;

public sealed class TargetsDataSourceTests : IDisposable
{
    private readonly PictureFolder _folder = new();
    private readonly TargetsDataSource _source = new();

    private DataDefinition Data => _folder.Data with { Kind = "targets", Validation = 6 };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Numbers_AreThoseOfTheFileInItsOrder()
    {
        Add("train", "file,value", ("b.png", "2.5"), ("sub/a.png", "-1e2"), ("\"c,d.png\"", " 3 "));
        Add("test", "file,value", ("x.png", "7"));

        var (training, test) = (_source.ReadTraining(Data), _source.ReadTest(Data));

        Assert.Equal((TargetKind.Number, 1, 3, 1), (training.Right.Kind, training.Right.Width, training.Count, training.Channels));
        Assert.Equal([2.5f, -100, 3], training.Right.Rows([0, 1, 2]));
        Assert.Equal([7f], test.Right.Rows([0]));
        Assert.Equal([Path.Combine("test", "x.png")], _source.TestFiles(Data));
    }

    [Fact]
    public void Read_Labels_AreTheTrainingFilesInOrdinalOrder()
    {
        Add("train", "file,labels", ("a.png", "red; big"), ("b.png", ""), ("c.png", "small;red;red"));
        Add("test", "file,labels", ("x.png", "small"));

        var (training, test) = (_source.ReadTraining(Data), _source.ReadTest(Data));

        Assert.Equal(["big", "red", "small"], training.ClassNames);
        Assert.Equal([1, 1, 0, 0, 0, 0, 0, 1, 1], training.Right.Rows([0, 1, 2]));
        Assert.Equal([0, 0, 1], test.Right.Rows([0]));
    }

    [Fact]
    public void Read_OneFileForAll_HoldsTheSameShareBackAsATestSet()
    {
        Add(".", "file,value", [.. Enumerable.Range(0, 40).Select(i => ($"{i}.png", $"{i}"))]);

        var (training, test) = (_source.ReadTraining(Data), _source.ReadTest(Data));

        Assert.Equal((34, 6), (training.Count, test.Count));
        var all = training.Right.Rows([.. Enumerable.Range(0, 34)]).Concat(test.Right.Rows([.. Enumerable.Range(0, 6)]));
        Assert.Equal(Enumerable.Range(0, 40).Select(i => (float)i), all.Order());
    }

    [Fact]
    public void Read_EveryMistakeOfAFile_NamesEachKindOnceWithItsLines()
    {
        Add(".", "file,value", ("a.png", "1"), ("b.png", "1,5"), ("c.png", "NaN"), ("d.png", "x"), ("a.png", "2"), ("../e.png", "3"));
        File.AppendAllText(_folder["targets.csv"], "gone.png,4\n,5\n");

        var errors = Assert.Throws<InputException>(() => _source.ReadTraining(Data)).Errors;

        Assert.Equal(
            ["A file has two lines.", "A file lies outside the data set.", "A line has not a file and what is right for it.", "A value is no number.", "There is no such file."],
            errors.Select(e => e.Message).Order(StringComparer.Ordinal));
        Assert.Contains("targets.csv:4 (NaN), targets.csv:5 (x)", errors.Select(e => e.Found));
        Assert.Contains("targets.csv:3, targets.csv:9", errors.Select(e => e.Found));
    }

    [Theory]
    [InlineData("a,b,c", "file,value or file,labels")]
    [InlineData("", "file,value or file,labels")]
    [InlineData("file,value", "a line for each picture")]
    public void Read_NoHeaderOrNoLine_SaysWhatIsToBeThere(string header, string allowed)
    {
        _folder.Write("targets.csv", System.Text.Encoding.UTF8.GetBytes(header));
        Assert.Equal(allowed, Assert.Single(Assert.Throws<InputException>(() => _source.ReadTraining(Data)).Errors).Allowed);
    }

    [Fact]
    public void Read_TestSetOfAnotherKindOrWithOtherLabels_IsRefused()
    {
        Add("train", "file,labels", ("a.png", "red"));
        Add("test", "file,value", ("x.png", "1"));
        Assert.Contains("another kind", Assert.Throws<InputException>(() => _source.ReadTest(Data)).Errors[0].Message, StringComparison.Ordinal);
        Add("test", "file,labels", ("x.png", "blue"));
        Assert.Equal("blue", Assert.Throws<InputException>(() => _source.ReadTest(Data)).Errors[0].Found);
    }

    [Fact]
    public void Read_NoFileOfTargets_NamesWhatMayLieThere()
        => Assert.Contains("train/targets.csv", Assert.Throws<InputException>(() => _source.ReadTraining(Data)).Errors[0].Allowed, StringComparison.Ordinal);

    [Fact]
    public void Open_OtherNumbers_IsAnotherDataSetWithItsOwnScale()
    {
        Add(".", "file,value", [.. Enumerable.Range(0, 60).Select(i => ($"{i}.png", $"{100 + (10 * i)}"))]);
        var first = DataSet.Open(_source, Data, 0);
        Add(".", "file,value", [.. Enumerable.Range(0, 60).Select(i => ($"{i}.png", $"{i}"))]);
        var second = DataSet.Open(_source, Data, 0);

        Assert.NotEqual(first.Hash, second.Hash);
        var trained = first.Samples.Targets.Rows(first.Split.Training.AsSpan()).Select(v => (double)v).ToArray();
        Assert.Equal(trained.Average(), first.TargetScale.Mean, 9);
        Assert.Equal(Math.Sqrt(trained.Average(v => (v - trained.Average()) * (v - trained.Average()))), first.TargetScale.Deviation, 9);
    }

    private void Add(string part, string header, params (string File, string Target)[] rows)
    {
        foreach (var (file, _) in rows.DistinctBy(r => r.File).Where(r => !r.File.StartsWith("..", StringComparison.Ordinal)))
        {
            _folder.Add(Path.Combine(part, file.Trim('"')));
        }

        _folder.Write(
            Path.Combine(part, "targets.csv"), System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [header, .. rows.Select(r => $"{r.File},{r.Target}"), ""])));
    }
}
