using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NasService.Core.Operators;

namespace NasService.Measurement.Kernels;

/// <summary>One product with a matrix in each number format, of the operators that exported models are made of.</summary>
internal static class ProbeModels
{
    private const int Float = 1;
    private const int UInt8 = 2;
    private const int Int8 = 3;
    private const int Half = 10;
    private const int Width = ProbeFile.Width;

    private static readonly long[] s_square = [Width, Width];

    /// <summary>By the format.</summary>
    public static ImmutableArray<(NumberFormat Format, byte[] Model)> All { get; } =
    [
        (NumberFormats.Fp32, new ProbeFile().Constant("w", Float, s_square, Of(Eighth)).Node("MatMul", ["x", "w"], ["y"]).ToArray()),
        (NumberFormats.Int8, Quantized()),
        (NumberFormats.Fp16, new ProbeFile().Constant("h", Half, s_square, Of(i => (System.Half)Eighth(i)))
            .Node("Cast", ["h"], ["w"], "", ("to", Float)).Node("MatMul", ["x", "w"], ["y"]).ToArray()),
        (NumberFormats.Int8Dynamic, Dynamic()),
        (NumberFormats.Int4,
            new ProbeFile().Constant("b", UInt8, [Width, 1, Width / 2], [.. Enumerable.Repeat((byte)0x97, Width * Width / 2)])
            .Constant("s", Float, [Width], Of(_ => 0.125f, Width))
            .Node("MatMulNBits", ["x", "b", "s"], ["y"], "com.microsoft", ("K", Width), ("N", Width), ("bits", 4), ("block_size", Width))
                .ToArray()),
    ];

    // QDQ, as the int8 layers of exported models are.
    private static byte[] Quantized() => new ProbeFile()
        .Constant("xs", Float, [], Of(_ => 0.02f, 1)).Constant("xz", UInt8, [], [128])
        .Constant("q", Int8, s_square, [.. Enumerable.Range(0, Width * Width).Select(i => (byte)(sbyte)((i % 7) - 3))])
        .Constant("ws", Float, [], Of(_ => 0.125f, 1)).Constant("wz", Int8, [], [0])
        .Node("QuantizeLinear", ["x", "xs", "xz"], ["xq"]).Node("DequantizeLinear", ["xq", "xs", "xz"], ["xd"])
        .Node("DequantizeLinear", ["q", "ws", "wz"], ["w"]).Node("MatMul", ["xd", "w"], ["yd"])
        .Node("QuantizeLinear", ["yd", "xs", "xz"], ["yq"]).Node("DequantizeLinear", ["yq", "xs", "xz"], ["y"]).ToArray();

    private static byte[] Dynamic() => new ProbeFile()
        .Constant("q", UInt8, s_square, [.. Enumerable.Range(0, Width * Width).Select(i => (byte)(125 + (i % 7)))])
            .Constant("qz", UInt8, [], [128])
        .Node("DynamicQuantizeLinear", ["x"], ["xq", "xs", "xz"]).Node("MatMulInteger", ["xq", "q", "xz", "qz"], ["yi"])
        .Node("Cast", ["yi"], ["yf"], "", ("to", Float)).Node("Mul", ["yf", "xs"], ["y"]).ToArray();

    private static float Eighth(int i) => ((i % 7) - 3) / 8f;

    private static byte[] Of<T>(Func<int, T> value, int count = Width * Width)
        where T : unmanaged
        => MemoryMarshal.AsBytes(Enumerable.Range(0, count).Select(value).ToArray().AsSpan()).ToArray();
}
