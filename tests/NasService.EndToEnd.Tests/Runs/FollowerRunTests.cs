using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>One job on several devices that are a test's own: one leads, others follow.</summary>
public sealed class FollowerRunTests : IDisposable
{
    private const int Measurements = 8;
    private const int Baselines = 4;

    private readonly TinyJob _files = new();

    [Fact]
    public async Task Run_OnDevicesOfTwoClassesAndOneWithoutInt8_HasAFrontOfEachFromOneSupernet()
    {
        var lead = new FleetMeter(FleetRun.Fingerprint("lead"), m => m.Bytes / 1000.0);
        var old = new FleetMeter(FleetRun.Fingerprint("old", "avx2"), m => 5 + (m.Bytes / 200.0));
        var web = new FleetMeter(FleetRun.Fingerprint("web") with { Formats = "fp32" }, m => m.Bytes / 100.0);
        var devices = $"devices: [lead, {{name: old, measurements: {Measurements}}}, {{name: web, measurements: {Measurements}}}]";
        var job = await FleetRun.RunAsync(_files, devices, lead, old, web);

        var evaluations = await Store.ReadAsync(_files.Data, s => s.GetEvaluationsAsync(job, default));
        Assert.Equal(TinyJob.Evaluations + Baselines, evaluations.Count);
        Assert.All(evaluations, e => Assert.True(e.Succeeded, e.Error));
        var fronts = await FrontsAsync(job, null, "old", "web");
        Assert.All(fronts, f => Assert.True(f.Summary.Verified && f.Points.Length > 0));
        Assert.Equal(["lead", "old", "web"], fronts.Select(f => f.Summary.DeviceId.Split('-')[0]));
        Assert.All(fronts.SelectMany(f => f.Points), p => Assert.NotNull(p.Test));

        // The search has measured as few as it may, and not an int8 network where there are no kernels for it.
        AssertMeasured(evaluations, old.Device, Measurements + Baselines);
        AssertMeasured(evaluations, web.Device, Measurements + (Baselines / 2));
        Assert.False(web.HasSeenInt8);
        Assert.True(old.HasSeenInt8);
        Assert.All(fronts[2].Points.Concat(fronts[2].Baselines), p => Assert.DoesNotContain(8, p.Policy.Values));

        // Every number of a front was measured on its device, on the file that it names.
        foreach (var (front, ms) in fronts.Zip(new Func<long, double>[] { b => b / 1000.0, b => 5 + (b / 200.0), b => b / 100.0 }))
        {
            Assert.All(front.Points.Concat(front.Baselines), p => Assert.Equal(
                ms(new FileInfo(Store.ArtifactPath(_files.Data, p.ArtifactDigest!)).Length), p.Latency.MedianMs, 1e-9));
        }

        AssertClasses(fronts[0], fronts[1]);
        AssertClasses(fronts[0], fronts[2]);
        await AssertBundlesAsync(job, fronts, old.Device, web.Device);
        await AssertPredictorsAsync(job, old.Device);
        var picked = await FleetRun.SpecializeAsync(_files, job, "old", lead, old, web);
        Assert.Equal(old.Device.Id, picked.GetValueOrThrow().Latency.DeviceId);
        Assert.NotEmpty(picked.GetValueOrThrow().Networks);
        var unknown = await FleetRun.SpecializeAsync(_files, job, "watch", lead, old, web);
        Assert.Contains(old.Device.Id, Assert.Single(unknown.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ADeviceThatLeaves_EndsByItsDeadlineAndSaysSo()
    {
        var lead = new FleetMeter(FleetRun.Fingerprint("lead"), m => m.Bytes / 1000.0);
        var phone = new FleetMeter(FleetRun.Fingerprint("phone"), m => m.Bytes / 300.0) { GoesAfter = Baselines + 1 };
        var job = await FleetRun.RunAsync(_files, "deadlineMinutes: 0.01, devices: [lead, phone]", lead, phone);

        var notes = await FleetRun.NotesAsync(_files, job);
        Assert.Contains(notes,
            n => n.Contains("phone is away", StringComparison.Ordinal) && n.Contains("wait for it", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.Contains("until the deadline", StringComparison.Ordinal));
        var fronts = await FrontsAsync(job, null, "phone");
        Assert.Equal([true, false], fronts.Select(f => f.Summary.Verified));
        Assert.All(fronts[1].Points, p => Assert.Contains(p.ArchitectureId, phone.Measured));
        var ended = await Store.ReadAsync(_files.Data, s => s.GetJobAsync(job, default));
        Assert.Equal(JobState.Succeeded, ended!.State);

        // Nothing of the first device depends on it.
        Assert.NotEmpty(fronts[0].Points);
        Assert.All(fronts[0].Points, p => Assert.NotNull(p.Test));
    }

    [Fact]
    public async Task Run_ADeviceThatIsNeverThere_HasOneFrontAndNoOther()
    {
        var lead = new FleetMeter(FleetRun.Fingerprint("lead"), m => m.Bytes / 1000.0);
        var phone = new FleetMeter(FleetRun.Fingerprint("phone"), m => m.Bytes / 300.0) { GoesAfter = 0 };
        var job = await FleetRun.RunAsync(_files, "deadlineMinutes: 0, devices: [lead, phone]", lead, phone);

        Assert.Empty(phone.Measured);
        var fronts = await FrontsAsync(job, null, "phone");
        Assert.NotEmpty(fronts[0].Points);
        Assert.Empty(fronts[1].Points);
        Assert.False(fronts[1].Summary.Verified);
    }

    [Fact]
    public async Task Run_ANetworkThatADeviceCannotRun_IsLeftOutThereAlone()
    {
        const string Words = "Could not find an implementation for Conv";
        var lead = new FleetMeter(FleetRun.Fingerprint("lead"), m => m.Bytes / 1000.0);
        string? refused = null;
        var phone = new FleetMeter(FleetRun.Fingerprint("phone"), m => m.Bytes / 300.0)
        {
            Fault = m => m.ArchitectureId == (refused ??= m.ArchitectureId) ? Words : null,
        };
        var job = await FleetRun.RunAsync(_files, "devices: [lead, phone]", lead, phone);

        Assert.Contains(await FleetRun.NotesAsync(_files, job),
            n => n.Contains(Words, StringComparison.Ordinal) && n.Contains(refused!, StringComparison.Ordinal));
        var fronts = await FrontsAsync(job, null, "phone");
        Assert.All(fronts, f => Assert.True(f.Summary.Verified && f.Points.Length > 0));
        Assert.DoesNotContain(refused, fronts[1].Points.Select(p => p.ArchitectureId));
        var evaluations = await Store.ReadAsync(_files.Data, s => s.GetEvaluationsAsync(job, default));
        Assert.True(evaluations.Single(e => e.ArchitectureId == refused).Succeeded);
    }

    public void Dispose() => _files.Dispose();

    private async Task<StoredFront[]> FrontsAsync(string job, params string?[] scenarios)
    {
        var fronts = new List<StoredFront>();
        foreach (var scenario in scenarios)
        {
            fronts.Add((await Store.ReadAsync(_files.Data, s => s.GetFrontAsync(new FrontQuery(job) { Scenario = scenario }, default)))!);
        }

        return [.. fronts];
    }

    private static void AssertMeasured(IReadOnlyList<Core.Evaluations.Evaluation> evaluations, DeviceFingerprint device, int atMost)
        => Assert.InRange(evaluations.Count(e => e.FurtherLatencies.Any(l => l.Latency.DeviceId == device.Id)), Baselines / 2, atMost);

    /// <summary>fp32 networks are one file with one score; int8 ones of another class are files of their own.</summary>
    private static void AssertClasses(StoredFront first, StoredFront other)
    {
        var isOther = other.Summary.DeviceId.StartsWith("old-", StringComparison.Ordinal);
        var firsts = first.Points.Concat(first.Baselines).DistinctBy(p => p.ArchitectureId)
            .ToDictionary(p => p.ArchitectureId, StringComparer.Ordinal);
        var both = other.Points.Concat(other.Baselines).Where(p => firsts.ContainsKey(p.ArchitectureId)).ToArray();
        Assert.NotEmpty(both);
        foreach (var point in both)
        {
            var isSame = !isOther || !point.Policy.ContainsValue(8);
            Assert.Equal(isSame, firsts[point.ArchitectureId].ArtifactDigest == point.ArtifactDigest);
            if (isSame)
            {
                Assert.Equal(firsts[point.ArchitectureId].Validation, point.Validation);
            }
        }
    }

    private async Task AssertBundlesAsync(string job, StoredFront[] fronts, params DeviceFingerprint[] followers)
    {
        foreach (var (front, device) in fronts.Skip(1).Zip(followers))
        {
            var own = front.Points.FirstOrDefault(p => fronts[0].Points.All(f => f.ArchitectureId != p.ArchitectureId));
            foreach (var point in front.Points)
            {
                var manifest = await Store.ReadAsync(_files.Data,
                    s => s.FindArtifactAsync(job, ArtifactKinds.Manifest, point.ArchitectureId, default));
                using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(Store.ArtifactPath(_files.Data,
                    manifest!.Blob.Digest.Value)));
                if (point.ArchitectureId == own?.ArchitectureId && device.Name == "old")
                {
                    Assert.Equal(device.Id, json.RootElement.GetProperty("latencyMs").GetProperty("device").GetString());
                    Assert.Equal("int7", json.RootElement.GetProperty("provenance").GetProperty("weightRange").GetString());
                }
            }
        }
    }

    private async Task AssertPredictorsAsync(string job, DeviceFingerprint follower)
    {
        var predictors = await Store.ReadAsync(_files.Data, s => s.GetPredictorsAsync(job, default));
        var there = predictors.Where(p => p.Metric == "latencyMs.old").ToArray();
        Assert.NotEmpty(there);
        Assert.All(there, p => Assert.Equal((follower.Id, "transferred"), (p.DeviceId, p.Family)));
        Assert.All(there, p => Assert.InRange(p.Samples, 5, Measurements + Baselines));
    }
}
