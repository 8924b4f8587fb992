using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>
/// A folder of CIFAR's binary files, plain or gzipped: records of one label byte (CIFAR-100: coarse and fine) and 3,072 bytes, the planes R, G and B of 32 x 32 pixels.
/// Files with <c>test</c> in their names are the test set, all others the training set.
/// </summary>
internal sealed class CifarDataSource : ImageDataSource
{
    private const int Side = 32;
    private const int Plane = Side * Side;

    private static readonly string[] s_names = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];

    public override string Kind => "cifar";

    public override bool Recognises(string folder) => Presence.OfFolder(folder) && Files(folder).Length > 0;

    public override ImageSet ReadTraining(DataDefinition data) => Read(data.Path, isTest: false);

    public override ImageSet ReadTest(DataDefinition data) => Read(data.Path, isTest: true);

    public override IEnumerable<string> TestFiles(DataDefinition data) => Files(data.Path).Where(IsTest).Select(f => Path.GetFileName(f));

    private static bool IsTest(string file) => Path.GetFileName(file).Contains("test", StringComparison.OrdinalIgnoreCase);

    private static string[] Files(string folder)
        => [.. Directory.EnumerateFiles(folder).Where(f => f.EndsWith(".bin", StringComparison.Ordinal) || f.EndsWith(".bin.gz", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static ImageSet Read(string folder, bool isTest)
    {
        DataFiles.CheckFolder(folder);
        var files = Files(folder).Where(f => IsTest(f) == isTest).ToArray();
        if (files.Length == 0)
        {
            throw new InputException("data.path", "The data set has no such file.", folder, isTest ? "*test*.bin or *test*.bin.gz" : "*.bin or *.bin.gz without test in its name");
        }

        var parts = files.Select(f => (File: f, Bytes: DataFiles.Read(f))).ToArray();
        var labelBytes = parts.All(p => p.Bytes.Length % ((3 * Plane) + 1) == 0) ? 1 : 2;
        var record = (3 * Plane) + labelBytes;
        if (Array.Find(parts, p => p.Bytes.Length == 0 || p.Bytes.Length % record != 0) is { File: { } odd })
        {
            throw DataFiles.Unreadable(odd, $"it is truncated: its length is no multiple of {(3 * Plane) + 1} bytes");
        }

        var count = parts.Sum(p => p.Bytes.Length / record);
        var (pixels, labels) = (new byte[count * 3 * Plane], new ushort[count]);
        var at = 0;
        foreach (var (_, bytes) in parts)
        {
            for (var start = 0; start < bytes.Length; start += record, at++)
            {
                labels[at] = bytes[start + labelBytes - 1];
                Interleave(bytes.AsSpan(start + labelBytes, 3 * Plane), pixels.AsSpan(at * 3 * Plane, 3 * Plane));
            }
        }

        var classes = labels.Max() + 1;
        return new ImageSet(pixels, labels, 3, Side, classes == s_names.Length ? s_names : [.. Enumerable.Range(0, classes).Select(c => $"{c}")]);
    }

    private static void Interleave(ReadOnlySpan<byte> planes, Span<byte> pixels)
    {
        for (var i = 0; i < Plane; i++)
        {
            for (var c = 0; c < 3; c++)
            {
                pixels[(3 * i) + c] = planes[(c * Plane) + i];
            }
        }
    }
}
