using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class FrontDocumentTests(FinishedJob job)
{
    [Fact]
    public void Run_Json_HasEveryFieldUnderItsName()
    {
        var document = job.Run.Json;
        AssertFields(document, "job", "wallSeconds", "stages", "supernet", "space", "evaluations", "hypervolume", "front", "baselines", "peakMemoryBytes", "cpuSeconds");
        AssertFields(document.GetProperty("supernet"), "recipe", "steps", "hash");
        AssertFields(document.GetProperty("space"), "name", "size");
        AssertFields(document.GetProperty("hypervolume"), "value", "referencePoint");
        AssertFields(document.GetProperty("hypervolume").GetProperty("referencePoint"), "quality", "latencyMs");
        Assert.All(document.GetProperty("stages").EnumerateArray(), s => AssertFields(s, "name", "seconds"));
        Assert.All(document.GetProperty("front").EnumerateArray(), p => AssertPoint(p, []));
        Assert.All(document.GetProperty("baselines").EnumerateArray(), p => AssertPoint(p, ["name"]));
    }

    [Fact]
    public void Run_Json_SaysWhatTheJobAskedFor()
    {
        var front = job.Front;
        Assert.Equal(job.Id, front.Job);
        Assert.Equal(["validate", "train", "sample", "search", "verify", "test", "export"], front.Stages.Select(s => s.Name));
        Assert.InRange(front.WallSeconds, front.Stages.Max(s => s.Seconds), 600);
        Assert.Equal(front.Stages.Sum(s => s.Seconds), front.WallSeconds, 0.1);
        Assert.Equal(("sandwich", TinyJob.Steps), (front.Supernet.Recipe, front.Supernet.Steps));
        Assert.Matches("^[0-9a-f]{64}$", front.Supernet.Hash);
        Assert.Equal("tiny", front.Space.Name);

        // A stage has one block or two of 2 x 2 choices of kernel and expansion and 2 of bits: 8 + 64 phenotypes.
        Assert.Equal(72 * 72, front.Space.Size);
        Assert.Equal(TinyJob.Evaluations, front.Evaluations);
        Assert.InRange(front.PeakMemoryBytes, 50L << 20, 3L << 30);
        Assert.InRange(front.CpuSeconds, 0.1, 600);
        Assert.Equal(0.25, front.Hypervolume.ReferencePoint.Quality);
    }

    [Fact]
    public void Run_Json_NumbersHaveTheirUnitsAndFourDecimals()
    {
        var document = job.Run.Json;
        Assert.NotEmpty(document.GetProperty("front").EnumerateArray());
        foreach (var point in document.GetProperty("front").EnumerateArray().Concat(document.GetProperty("baselines").EnumerateArray()))
        {
            var latency = point.GetProperty("latencyMs");
            Assert.All(["median", "p10", "p90"], p => Assert.InRange(Decimals(latency.GetProperty(p)), 0, 4));
            Assert.InRange(latency.GetProperty("p10").GetDouble(), 0.0001, latency.GetProperty("median").GetDouble());
            Assert.InRange(latency.GetProperty("p90").GetDouble(), latency.GetProperty("median").GetDouble(), 1000);
            Assert.InRange(latency.GetProperty("runs").GetInt32(), 1, 120);
            Assert.StartsWith("cpu-", latency.GetProperty("device").GetString(), StringComparison.Ordinal);
            var accuracy = point.GetProperty("quality");
            Assert.InRange(accuracy.GetProperty("validation").GetProperty("value").GetDouble(), 0, 1);
            Assert.Equal(TinyImages.Test, accuracy.GetProperty("test").GetProperty("samples").GetInt32());
            var interval = accuracy.GetProperty("test").GetProperty("ci95");
            Assert.Equal(2, interval.GetArrayLength());
            Assert.InRange(accuracy.GetProperty("test").GetProperty("value").GetDouble(), interval[0].GetDouble(), interval[1].GetDouble());
            Assert.All(point.GetProperty("policy").EnumerateObject(), b => Assert.True(b.Value.GetInt32() is 8 or 32, b.Name));
            Assert.All(point.GetProperty("policy").EnumerateObject(), b => Assert.Matches(@"^stage[12]\.block[12]\.bits$", b.Name));
            Assert.All(
                point.GetProperty("architecture").EnumerateObject(), d => Assert.Matches(@"^stage[12]\.(depth|block[12]\.(kernel|expand))$", d.Name));
            Assert.True(point.GetProperty("macs").GetInt64() > point.GetProperty("params").GetInt64());
        }
    }

    [Fact]
    public void Run_Front_IsSortedAndNonDominatedInThePrintedNumbers()
    {
        var points = job.Front.Front;
        Assert.Equal(points.Length, points.DistinctBy(p => p.Id).Count());
        for (var i = 1; i < points.Length; i++)
        {
            Assert.True(points[i].LatencyMs.Median > points[i - 1].LatencyMs.Median, $"latency of point {i}");
            Assert.True(points[i].Quality.Validation.Value > points[i - 1].Quality.Validation.Value, $"accuracy of point {i}");
        }
    }

    [Fact]
    public void Run_Hypervolume_IsTheAreaUnderThePrintedFront()
    {
        var (accuracy, latency) = (job.Front.Hypervolume.ReferencePoint.Quality, job.Front.Hypervolume.ReferencePoint.LatencyMs);
        var inside = job.Front.Front.Where(p => p.Quality.Validation.Value > accuracy && p.LatencyMs.Median < latency).ToArray();
        var area = 0.0;
        for (var i = 0; i < inside.Length; i++)
        {
            // From this point's latency to the next one's nothing better is to be had.
            var until = i + 1 < inside.Length ? inside[i + 1].LatencyMs.Median : latency;
            area += (until - inside[i].LatencyMs.Median) * (inside[i].Quality.Validation.Value - accuracy);
        }

        Assert.Equal(area, job.Front.Hypervolume.Value, 1e-9);
    }

    [Fact]
    public void Run_Baselines_AreTheCornersByName()
    {
        var baselines = job.Front.Baselines.ToDictionary(b => b.Name!, StringComparer.Ordinal);
        Assert.Equal(["largest-fp32", "largest-int8", "smallest-fp32", "smallest-int8"], job.Front.Baselines.Select(b => b.Name));
        Assert.All(baselines.Values, b => Assert.All(b.Policy.Values, bits => Assert.Equal(b.Name!.EndsWith("int8", StringComparison.Ordinal) ? 8 : 32, bits)));
        Assert.All(
            baselines.Values, b => Assert.Equal(b.Name!.StartsWith("largest", StringComparison.Ordinal) ? (2, 4) : (1, 2), ((int)b.Architecture["stage1.depth"], b.Policy.Count)));
        Assert.Equal(baselines["largest-fp32"].Macs, baselines["largest-int8"].Macs);
        Assert.True(baselines["largest-fp32"].Macs > baselines["smallest-fp32"].Macs);
        Assert.All(job.Front.Front, p => Assert.InRange(p.Macs, baselines["smallest-fp32"].Macs, baselines["largest-fp32"].Macs));
    }

    [Fact]
    public async Task Run_Artifacts_AreInTheStoreUnderTheirDigests()
    {
        Assert.All(job.Front.Front.AddRange(job.Front.Baselines), p =>
        {
            var bytes = File.ReadAllBytes(Store.ArtifactPath(job.Data, p.Artifact!));
            Assert.Equal(p.Artifact, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.Equal(p.ModelBytes, bytes.Length);
        });
        var stored = await Store.ReadAsync(job.Data, s => s.GetFrontAsync(new NasService.Core.Jobs.FrontQuery(job.Id), CancellationToken.None));
        Assert.Equal(job.Front.Front.Select(p => p.Id), stored!.Points.Select(p => p.ArchitectureId));
        Assert.True(stored.Summary.Verified);
    }

    [Fact]
    public async Task Run_Evaluations_AreAllDifferentAndMeasured()
    {
        var evaluations = await Store.ReadAsync(job.Data, s => s.GetEvaluationsAsync(job.Id, CancellationToken.None));
        Assert.Equal(TinyJob.Evaluations + 4, evaluations.Count);
        Assert.Equal(evaluations.Count, evaluations.DistinctBy(e => e.ArchitectureId).Count());
        Assert.Equal(Enumerable.Range(0, evaluations.Count), evaluations.Select(e => e.Index));
        Assert.All(evaluations, e => Assert.True(e.Succeeded, e.Error));
        Assert.Equal([-1, 0, 1, 2, 3], evaluations.Select(e => e.Round).Distinct());
        Assert.All(job.Front.Front, p => Assert.Contains(evaluations, e => e.ArchitectureId == p.Id));
    }

    [Fact]
    public async Task Run_Scratch_IsGoneAtTheEnd()
    {
        Assert.False(Directory.Exists(Path.GetDirectoryName(Store.Checkpoint(job.Data, job.Id))));
        Assert.Equal(NasService.Core.Jobs.JobState.Succeeded, (await Store.ReadAsync(job.Data, s => s.GetJobAsync(job.Id, CancellationToken.None)))!.State);
    }

    private static void AssertPoint(JsonElement point, string[] first)
    {
        AssertFields(point, [.. first, "id", "architecture", "policy", "quality", "latencyMs", "modelBytes", "macs", "params", "artifact", "tiedWith", "bitOps"]);
        AssertFields(point.GetProperty("bitOps"), "count", "unit", "direction");
        AssertFields(point.GetProperty("quality"), "metric", "unit", "direction", "validation", "test");
        AssertFields(point.GetProperty("quality").GetProperty("validation"), "value", "samples", "ci95");
        AssertFields(point.GetProperty("quality").GetProperty("test"), "value", "samples", "ci95");
        AssertFields(point.GetProperty("latencyMs"), "median", "p10", "p90", "p95", "p99", "ci95", "runs", "warmUp", "threads", "batch", "device", "anchorRatio");
    }

    private static void AssertFields(JsonElement element, params string[] names) => Assert.Equal(names, element.EnumerateObject().Select(p => p.Name));

    private static int Decimals(JsonElement number)
    {
        var text = decimal.Parse(number.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
    }
}
