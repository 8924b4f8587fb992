using System.Text;
using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Core.Tests.Jobs;

/// <summary>Jobs on sentences.</summary>
public sealed class TextJobTests
{
    private const string Text = "text: {vocabulary: vocab.txt, header: false, text: \"1\", label: \"2\", labels: [\"0\", \"1\"]}";

    [Fact]
    public void Read_SentencesAndLengths_RoundTripThroughJson()
    {
        var job = Read($"data: {{kind: tsv, path: data, {Text}}}\nsupernet: {{pretrained: model.onnx, recipe: fine-tuned}}\nlatency: {{lengths: {{tokens: [16, 24], shares: [0.4, 0.6]}}}}").Value!;

        Assert.Equal(job, JobJson.Read(JobJson.Write(job), JobNames.Shipped).Value);
        Assert.Equal(("vocab.txt", "1", "2", false), (job.Data.Text!.Vocabulary, job.Data.Text.Text, job.Data.Text.Label, job.Data.Text.HasHeader));
        Assert.Equal(new TokenLengths([16, 24], [0.4, 0.6]), job.Latency.Plan.Lengths);
        Assert.Equal(job.Latency.Plan.Lengths, job.Latency.VerifyPlan.Lengths);
        Assert.Equal("model.onnx", job.Supernet.Pretrained);
    }

    [Fact]
    public void Read_LengthsWithoutShares_AreNotMeasuredByUntilTheyAreKnown()
    {
        var job = Read($"data: {{kind: tsv, path: data, {Text}}}\nlatency: {{lengths: {{tokens: [16, 24]}}}}").Value!;

        Assert.Null(job.Latency.Plan.Lengths);
        Assert.Equal<int>([16, 24], job.Latency.Lengths!.Tokens);
    }

    [Fact]
    public void Resolved_RelativePaths_AreThoseOfTheFolder()
    {
        var job = Read($"data: {{kind: tsv, path: data, {Text}}}").Value!;

        var data = job.Data.Resolved("/somewhere/jobs");

        Assert.Equal((Path.GetFullPath("/somewhere/jobs/data"), Path.GetFullPath("/somewhere/jobs/vocab.txt")), (data.Path, data.Text!.Vocabulary));
    }

    [Theory]
    [InlineData("data: {kind: tsv, path: data}", "data.text")]
    [InlineData("data: {kind: tsv, path: data, text: {}}", "data.text.vocabulary")]
    [InlineData("data: {kind: idx, path: data, text: {vocabulary: v}}", "data.text")]
    [InlineData("data: {kind: tsv, path: data, text: {vocabulary: v, header: false}}", "data.text.text")]
    [InlineData("data: {kind: tsv, path: data, text: {vocabulary: v, text: label}}", "data.text.label")]
    [InlineData("data: {kind: tsv, path: data, text: {vocabulary: v, labels: [a, a]}}", "data.text.labels")]
    [InlineData("data: {kind: tsv, path: data, text: {vocabulary: v, test: ../secret}}", "data.text.test")]
    [InlineData("data: {kind: idx, path: data}\nlatency: {lengths: {tokens: [16]}}", "latency.lengths")]
    [InlineData("data: {kind: tsv, path: data, text: {vocabulary: v}}\nlatency: {lengths: {tokens: [24, 16]}}", "latency.lengths.tokens")]
    [InlineData("data: {kind: tsv, path: data, text: {vocabulary: v}}\nlatency: {lengths: {tokens: [16, 24], shares: [0.4]}}", "latency.lengths.shares")]
    public void Read_OneMistake_NamesItsPlace(string document, string path) => Assert.Contains(path, Read(document).Errors.Select(e => e.Path));

    private static Core.Input.Parsed<JobDefinition> Read(string document)
        => JobReader.Read(Encoding.UTF8.GetBytes($"name: words\nspace: bert-elastic\n{document}"), JobNames.Shipped);
}
