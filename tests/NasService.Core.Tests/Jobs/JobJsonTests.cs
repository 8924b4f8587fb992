using System.Text;
using NasService.Core.Jobs;

namespace NasService.Core.Tests.Jobs;

public sealed class JobJsonTests
{
    private const string Full = """
        name: full
        space: ./spaces/own.yaml
        seed: 42
        data: {kind: idx, path: "/data/\u00fcber \U0001F600 'quoted' \"twice\"", validation: 300, flip: false, crop: 2}
        supernet: {recipe: sandwich, steps: 100, batch: 32, learningRate: 0.1, warmUp: 0, weightDecay: 1e-7, labelSmoothing: 0.2, randomMembers: 2, smallestEvery: 1, checkpointEvery: 10, dropPath: 0.2, soloShare: 0.25, importance: taylor, device: "cuda:1"}
        search: {algorithm: random, evaluations: 40, initialSample: 10, roundSize: 5, population: 8, predictorEvaluations: 0, maxMinutes: 2.5, warmStart: job17}
        latency:
          meter: replay
          device: board-1
          plan: {batch: 2, threads: 4, warmUp: 1, minRuns: 10, maxRuns: 20, relativeInterval: 0.5}
          verifyPlan: {batch: 2, threads: 4, warmUp: 2, minRuns: 30, maxRuns: 60, relativeInterval: 0.25}
          replayOf: job-17
        calibration: {batchNormImages: 100, rangeImages: 50, ranges: minmax, percentile: 0.99}
        constraints: {maxLatencyMs: 0.05, maxModelBytes: 9007199254740993, maxMacs: 5000000}
        reference: {accuracy: 0.8, latencyMs: 0.09}
        """;

    [Theory]
    [InlineData(Full)]
    [InlineData(JobDocuments.Minimal)]
    public void Read_WhatWriteWrote_IsTheSameJobAndTheSameBytes(string yaml)
    {
        var job = JobDocuments.Read(yaml).GetValueOrThrow();

        var json = JobJson.Write(job);
        var read = JobJson.Read(json, JobDocuments.Names).GetValueOrThrow();

        Assert.Equal(job, read);
        Assert.Equal(json, JobJson.Write(read));
    }

    [Fact]
    public void Read_FurtherScenariosAndQuality_AreTheSameBytesAndTheirPlansFollowTheFirst()
    {
        const string more = """

            latency: {plan: {warmUp: 3, minRuns: 7}, scenarios: {throughput: {batch: 32, maxLatencyMs: 9.5}, two-threads: {threads: 2}}}
            constraints: {quality: 0.8}
            """;
        var job = JobDocuments.Read(JobDocuments.Minimal + more).GetValueOrThrow();
        var json = JobJson.Write(job);
        var read = JobJson.Read(json, JobDocuments.Names).GetValueOrThrow();
        Assert.Equal(json, JobJson.Write(read));
        Assert.Equal(job.Scenarios, read.Scenarios);
        Assert.Equal([null, "throughput", "two-threads"], read.Scenarios.Select(s => s.Name));
        Assert.Equal([(1, 1, 3, 7), (32, 1, 3, 7), (1, 2, 3, 7)], read.Scenarios.Select(s => (s.Plan.Batch, s.Plan.Threads, s.Plan.WarmUp, s.Plan.MinRuns)));
        Assert.Equal([(1, 1), (32, 1), (1, 2)], read.Scenarios.Select(s => (s.VerifyPlan.Batch, s.VerifyPlan.Threads)));
        Assert.Equal([null, 9.5, null], read.Scenarios.Select(s => s.MaxLatencyMs));
        Assert.Equal(0.8, read.Constraints.Quality);
    }

    [Fact]
    public void Write_Minimal_IsThisDocument()
    {
        const string expected = """
            {"name":"a","space":"fashion-mbconv","seed":0,
            "data":{"kind":"idx","path":"/data","validation":10000,"flip":true,"crop":0},
            "supernet":{"recipe":"sandwich","steps":4900,"batch":64,"learningRate":0.05,"warmUp":0.04,"weightDecay":5E-05,"labelSmoothing":0.1,"randomMembers":1,"smallestEvery":4,"checkpointEvery":250,"soloShare":0,"device":"cpu"},
            "search":{"algorithm":"auto","evaluations":200,"initialSample":50,"roundSize":25,"population":50,"predictorEvaluations":5000},
            "latency":{"meter":"onnxruntime","device":"cpu",
            "plan":{"batch":1,"threads":1,"warmUp":50,"minRuns":300,"maxRuns":3000,"relativeInterval":0.02},
            "verifyPlan":{"batch":1,"threads":1,"warmUp":50,"minRuns":1000,"maxRuns":5000,"relativeInterval":0.01}},
            "calibration":{"batchNormImages":512,"rangeImages":512,"ranges":"percentile","percentile":0.9999},
            "constraints":{"maxLatencyMs":null,"maxModelBytes":null,"maxMacs":null},
            "reference":{"quality":null,"latencyMs":null}}
            """;

        var json = Encoding.UTF8.GetString(JobJson.Write(JobDocuments.Read(JobDocuments.Minimal).GetValueOrThrow()));

        Assert.Equal(expected.ReplaceLineEndings(""), json);
    }

    [Theory]
    [InlineData("", "", "Not JSON")]
    [InlineData("{\"name\": \"a\", \"name\": \"b\"}", "", "Not JSON")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "", "Not JSON")]
    [InlineData("{\"name\": \"\\ud800\"}", "", "Not JSON")]
    [InlineData("{\"name\":\"a\",\"space\":\"b\",\"data\":{\"path\":\"/d\"},\"seed\":\"0\"}", "seed", "Not a whole number")]
    [InlineData("{\"name\":\"a\",\"space\":\"b\",\"data\":{\"path\":\"/d\"},\"colour\":1}", "colour", "Unknown key")]
    public void Read_WrongDocument_IsAnError(string json, string path, string message)
    {
        var error = Assert.Single(JobJson.Read(Encoding.UTF8.GetBytes(json), JobDocuments.Names).Errors);

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
