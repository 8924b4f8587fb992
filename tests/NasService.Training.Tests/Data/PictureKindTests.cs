using System.Buffers.Binary;
using System.Text;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Training.Data.Targets;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data;

public sealed class IdxKindTests : PictureKindSuite
{
    internal override IDataSource Source { get; } = new IdxDataSource();

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, count) in new[] { ("train", samples), ("t10k", TestSamples) })
        {
            var rows = Enumerable.Range(0, count).ToArray();
            File.WriteAllBytes(Path.Combine(Folder, $"{part}-images-idx3-ubyte"), [0, 0, 8, 3, .. Big(count), .. Big(Side), .. Big(Side), .. rows.SelectMany(i => Pixels(seed, part, i))]);
            File.WriteAllBytes(Path.Combine(Folder, $"{part}-labels-idx1-ubyte"), [0, 0, 8, 1, .. Big(count), .. rows.Select(i => (byte)(i % 2))]);
        }
    }

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}

public sealed class CifarKindTests : PictureKindSuite
{
    internal override IDataSource Source { get; } = new CifarDataSource();

    protected override int Side => 32;

    protected override int Channels => 3;

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, count) in new[] { ("data_batch_1", samples), ("test_batch", TestSamples) })
        {
            File.WriteAllBytes(Path.Combine(Folder, $"{part}.bin"), [.. Enumerable.Range(0, count).SelectMany(i => (byte[])[(byte)(i % 2), .. Pixels(seed, part, i)])]);
        }
    }
}

public sealed class NpyKindTests : PictureKindSuite
{
    internal override IDataSource Source { get; } = new NpyDataSource();

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, count) in new[] { ("train", samples), ("test", TestSamples) })
        {
            var rows = Enumerable.Range(0, count).ToArray();
            Write($"{part}_images", $"{count}, {Side}, {Side}", [.. rows.SelectMany(i => Pixels(seed, part, i))]);
            Write($"{part}_labels", $"{count},", [.. rows.Select(i => (byte)(i % 2))]);
        }
    }

    private void Write(string name, string shape, byte[] values)
    {
        var header = Encoding.ASCII.GetBytes($"{{'descr': '|u1', 'fortran_order': False, 'shape': ({shape}), }}\n");
        File.WriteAllBytes(Path.Combine(Folder, $"{name}.npy"), [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. header, .. values]);
    }
}

public sealed class FolderKindTests : PictureKindSuite
{
    internal override IDataSource Source { get; } = new FolderDataSource();

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, count) in new[] { ("train", samples), ("test", TestSamples) })
        {
            for (var i = 0; i < count; i++)
            {
                var folder = Directory.CreateDirectory(Path.Combine(Folder, part, i % 2 == 0 ? "dark" : "light")).FullName;
                File.WriteAllBytes(Path.Combine(folder, $"{i:000}.png"), PngWriter.Write(Side, 0, Pixels(seed, part, i)));
            }
        }
    }
}

public sealed class TargetsKindTests : PictureKindSuite
{
    internal override IDataSource Source { get; } = new TargetsDataSource();

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, count) in new[] { ("train", samples), ("test", TestSamples) })
        {
            var folder = Directory.CreateDirectory(Path.Combine(Folder, part)).FullName;
            for (var i = 0; i < count; i++)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{i:000}.png"), PngWriter.Write(Side, 0, Pixels(seed, part, i)));
            }

            File.WriteAllLines(Path.Combine(folder, "targets.csv"), ["file,value", .. Enumerable.Range(0, count).Select(i => $"{i:000}.png,{i}.5")]);
        }
    }
}
