using NasService.Api.Jobs;
using NasService.Core.Jobs;

namespace NasService.Api.Tests.Jobs;

public sealed class DataSetFilesTests
{
    private const string Folder = "/data/sentences";

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../vocab.txt")]
    [InlineData("/data/sentences/../vocab.txt")]
    [InlineData("/data/sentences/inner/vocab.txt")]
    [InlineData("..")]
    public void Check_FileElsewhere_IsRefusedAndStaysAsItIs(string file)
    {
        var job = Job(file, file);

        Assert.Equal(["data.text.vocabulary", "supernet.pretrained"], DataSetFiles.Check(job, Folder).Select(e => e.Path));
        Assert.Equal(file, DataSetFiles.Resolve(job, Folder).Data.Text!.Vocabulary);
    }

    [Theory]
    [InlineData("vocab.txt", "model.onnx")]
    [InlineData("/data/sentences/vocab.txt", "/data/sentences/model.onnx")]
    public void Resolve_FileOfTheDataSet_IsThatOfItsFolder(string vocabulary, string pretrained)
    {
        var job = Job(vocabulary, pretrained);

        Assert.Empty(DataSetFiles.Check(job, Folder));
        var resolved = DataSetFiles.Resolve(job, Folder);
        Assert.Equal(("/data/sentences/vocab.txt", "/data/sentences/model.onnx"), (resolved.Data.Text!.Vocabulary, resolved.Supernet.Pretrained));
    }

    [Fact]
    public void Check_JobOnPictures_HasNoSuchFiles()
        => Assert.Empty(DataSetFiles.Check(JobReader.Read("{name: a, space: a, data: {path: a}}"u8, JobNames.Shipped).Value!, Folder));

    private static JobDefinition Job(string vocabulary, string pretrained)
    {
        var job = JobReader.Read("{name: a, space: a, data: {kind: tsv, path: a, text: {vocabulary: v}}, supernet: {pretrained: p}}"u8, JobNames.Shipped).Value!;
        return job with { Data = job.Data with { Text = job.Data.Text! with { Vocabulary = vocabulary } }, Supernet = job.Supernet with { Pretrained = pretrained } };
    }
}
