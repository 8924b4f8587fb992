using System.Text.RegularExpressions;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A whole job through the queue while the disk fails at every kind of call for every kind of file that the job uses.</summary>
public sealed partial class DiskFaultTests : IDisposable
{
    private const int Milliseconds = 1000;

    /// <summary>What a job certainly does, however the runtime does it: kind of file, and kinds of calls.</summary>
    private static readonly (string File, string[] Calls)[] s_certain =
    [
        ("pictures", ["list"]),
        ("pictures/train/dark", ["list"]),
        ("pictures/val/light", ["list"]),
        ("pictures/train/dark/*.png", ["open", "read"]),
        ("pictures/train/light/*.png", ["open", "read"]),
        ("pictures/val/dark/*.png", ["open", "read"]),
        ("pictures/test/light/*.png", ["open", "read"]),
        ("data/checkpoints/*", ["make"]),
        ("data/checkpoints/*/supernet.ckpt.partial", ["create", "write", "sync", "delete"]),
        ("data/checkpoints/*/supernet.ckpt", ["open", "read", "rename"]),
        ("data/checkpoints/*/supernet.ckpt.previous", ["rename"]),
        ("data/checkpoints/*/scratch", ["make"]),
        ("data/checkpoints/*/scratch/anchor.onnx", ["create", "write", "open", "read", "delete"]),
        ("data/checkpoints/*/scratch/models/*.onnx", ["create", "write", "open", "read", "delete"]),
        ("data/artifacts/tmp", ["make", "list"]),
        ("data/artifacts/tmp/*", ["create", "write", "sync", "read", "delete"]),
        ("data/artifacts/*", ["make"]),
        ("data/artifacts/*/*", ["open", "read", "rename"]),
        ("measurement.lock", ["create", "open"]),
    ];

    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["open for writing"] = "create",
        ["pread64"] = "read",
        ["preadv64"] = "read",
        ["pwrite64"] = "write",
        ["pwritev64"] = "write",
        ["fsync"] = "sync",
        ["unlink"] = "delete",
        ["mkdir"] = "make",
        ["opendir"] = "list",
        ["readdir64"] = "list",
    };

    private readonly TinyJob _files = new();

    public void Dispose() => _files.Dispose();

    [SkippableFact]
    public async Task Run_DiskFailsAtEachCallForEachFile_ComesOutAsWithout()
    {
        var disk = new DiskFaults(_files);
        var reason = disk.TryBuild();
        Skip.If(reason is not null, reason);

        var struck = await disk.RunAsync(Job("job-struck.yaml", "latency: {"));
        var plain = await FaultyWorker.RunAsync(_files, Job("job-plain.yaml", TinyJob.Replayed(struck.Job)), new Faults { Only = [] }, null, null);

        Assert.DoesNotContain(plain.Found, l => l.Contains("infeasible", StringComparison.Ordinal));
        Assert.Equal(plain.Found, struck.Found);
        var certain = s_certain.SelectMany(c => c.Calls.Select(call => $"{call} {c.File}"));
        Assert.Empty(certain.Except(disk.Struck().Select(s => $"{s_kinds.GetValueOrDefault(s.Call, s.Call)} {Scratch().Replace(s.File, "/scratch")}"), StringComparer.Ordinal));
    }

    /// <summary>On a folder of pictures: no other data set takes as many calls.</summary>
    private string Job(string name, string latency)
    {
        foreach (var (part, perClass) in new[] { ("train", 40), ("val", 12), ("test", 8) })
        {
            OddPictures.Write(_files[Path.Combine("pictures", part)], perClass);
        }

        var file = _files.JobInSpace(
            [("channels: 1, resolution: 12", "channels: 3, resolution: 12"), ("classes: 4", "classes: 2")],
            [
                ("{kind: idx, path: images, validation: 200, flip: false}", "{kind: folder, path: pictures, flip: false}"), ("steps: 60", "steps: 20"),
                ("evaluations: 16, initialSample: 7, roundSize: 3", "evaluations: 6, initialSample: 4, roundSize: 2"),
                ("batchNormImages: 100, rangeImages: 64", "batchNormImages: 32, rangeImages: 16"), ("latency: {", latency),
            ]);
        File.Move(file, _files[name]);
        return _files[name];
    }

    /// <summary>Named for the machine and the process.</summary>
    [GeneratedRegex("/scratch-[^/]+", RegexOptions.None, Milliseconds)]
    private static partial Regex Scratch();
}
