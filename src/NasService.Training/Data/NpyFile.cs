using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NasService.Core.Input;

namespace NasService.Training.Data;

/// <summary>NumPy's array format, versions 1 to 3, C order, whole numbers of up to 8 bytes. No pickles.</summary>
internal static partial class NpyFile
{
    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <exception cref="InputException">The file cannot be read; the message names it.</exception>
    public static NpyArray Read(string path)
    {
        var file = DataFiles.Read(path);
        if (file.Length < 12 || !file.AsSpan().StartsWith(Magic) || file[6] is 0 or > 3)
        {
            throw DataFiles.Unreadable(path, "it is no NPY file of versions 1 to 3");
        }

        var start = file[6] == 1 ? 10 : 12;
        var length = file[6] == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(8)) : BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(8));
        if (length > file.Length - start)
        {
            throw DataFiles.Unreadable(path, "it is truncated");
        }

        var header = Encoding.UTF8.GetString(file, start, (int)length);
        var code = Description().Match(header) is { Success: true } match ? match.Groups["type"].Value : "of several parts";
        if (NpyType.Of(code) is not { } type)
        {
            throw DataFiles.Unreadable(path, $"its values are {NpyType.NameOf(code)}, and whole numbers are read: {NpyType.AdviceFor(code)}");
        }

        if (!header.Contains("'fortran_order': False", StringComparison.Ordinal))
        {
            throw DataFiles.Unreadable(path, "it is in Fortran order: save numpy.ascontiguousarray(x)");
        }

        var sides = Shape().Match(header).Groups["sides"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var shape = Array.ConvertAll(sides, s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1);
        var count = shape.Aggregate(1.0, (product, n) => product * n);
        var values = file[(start + (int)length)..];
        return shape.Length > 0 && shape.Min() > 0 && count * type.Width == values.Length
            ? new NpyArray(shape, type, values)
            : throw DataFiles.Unreadable(path, $"its shape ({string.Join(", ", sides)}) does not fit {values.Length} bytes of values: it is truncated or empty");
    }

    [GeneratedRegex("'descr': *'(?<type>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Description();

    [GeneratedRegex("'shape': *\\((?<sides>[0-9, ]*)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
