using System.Collections.Concurrent;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>
/// Files that a job's stages use themselves, each of which the disk fails at for a while: real failures of the system, put in the file's
/// place as its stage begins
/// and taken away once an item waits for it.
/// </summary>
internal sealed class FileFaults
{
    private const string CannotBeRead = "/proc/self/mem";
    private const string IsFull = "/dev/full";

    private readonly Dictionary<string, Place[]> _byStage;
    private readonly ConcurrentDictionary<string, Place> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _met = [];

    /// <param name="folder">The service's.</param>
    /// <param name="job">Whose stages meet them.</param>
    /// <param name="images">The data set's folder.</param>
    /// <param name="measurementLock">The file that is held while a latency is measured.</param>
    public FileFaults(DataFolder folder, string job, string images, string measurementLock)
    {
        var checkpoints = Path.Combine(folder.Checkpoints, job);
        var scratch = Path.Combine(checkpoints, $"scratch-{Environment.MachineName}-{Environment.ProcessId}");
        _byStage = new(StringComparer.Ordinal)
        {
            [StageNames.Validate] =
            [
                new(Path.Combine(images, "train-images-idx3-ubyte"), CannotBeRead),
                new(Path.Combine(images, "train-labels-idx1-ubyte"), CannotBeRead),
                new(Path.Combine(images, "notes.txt"), CannotBeRead),
            ],
            [StageNames.Train] =
            [
                new(Path.Combine(checkpoints, "supernet.ckpt"), CannotBeRead),
                new(Path.Combine(checkpoints, "supernet.ckpt.partial"), IsFull),
            ],
            [StageNames.Sample] =
            [
                new(Path.Combine(scratch, "models"), CannotBeRead),
                new(Path.Combine(scratch, "anchor.onnx"), IsFull),
                new(measurementLock, null),
            ],
            [StageNames.Test] =
            [
                new(Path.Combine(images, "t10k-images-idx3-ubyte"), CannotBeRead),
                new(Path.Combine(images, "t10k-labels-idx1-ubyte"), CannotBeRead),
            ],
        };
    }

    /// <summary>All of them, each once.</summary>
    public IEnumerable<string> All => _byStage.Values.SelectMany(p => p).Select(p => p.Path).Order(StringComparer.Ordinal);

    /// <summary>Those that an item had to wait for.</summary>
    public IEnumerable<string> Met => _met.Order(StringComparer.Ordinal);

    public static bool IsPossible => File.Exists(CannotBeRead) && File.Exists(IsFull);

    /// <summary>The stage begins, perhaps again.</summary>
    public void Begin(string stage)
    {
        if (_byStage.TryGetValue(stage, out var places))
        {
            foreach (var place in places.Where(p => !_met.Contains(p.Path) && _open.TryAdd(p.Path, p)))
            {
                place.Put();
            }
        }
    }

    /// <summary>An item waits for this reason.</summary>
    public void Meet(string reason)
    {
        // The longest first: one path may begin as another one.
        var path = _open.Keys.Where(p => reason.Contains(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
        if (path is not null && _open.TryRemove(path, out var place))
        {
            place.Remove();
            _met.Add(path);
        }
    }

    /// <param name="Path">Of the file.</param>
    /// <param name="Target">What stands in its place, as a link; null: a folder.</param>
    private sealed record Place(string Path, string? Target)
    {
        private string Aside => Path + ".aside";

        public void Put()
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            if (File.Exists(Path))
            {
                File.Move(Path, Aside);
            }

            if (Target is null)
            {
                Directory.CreateDirectory(Path);
            }
            else
            {
                File.CreateSymbolicLink(Path, Target);
            }
        }

        public void Remove()
        {
            if (Target is null)
            {
                Directory.Delete(Path);
            }
            else
            {
                File.Delete(Path);
            }

            if (File.Exists(Aside))
            {
                File.Move(Aside, Path);
            }
        }
    }
}
