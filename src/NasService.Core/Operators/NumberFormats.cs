using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>The number formats, by name and by code.</summary>
public static class NumberFormats
{
    /// <summary>Weights of a row that share a scale in <see cref="Int4"/>.</summary>
    public const int Int4Block = 32;

    private static readonly FrozenDictionary<int, NumberFormat> s_byCode;
    private static readonly FrozenDictionary<string, NumberFormat> s_byName;

    static NumberFormats()
    {
        s_byCode = All.ToFrozenDictionary(f => f.Code);
        s_byName = All.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
    }

    public static NumberFormat Fp32 { get; } = new("fp32", 32, 32, false, false, "32-bit floating point.")
    {
        Bytes = l => 4L * (l.WeightCount + l.Out),
    };

    public static NumberFormat Int8 { get; } = new(
        "int8", 8, 8, false, true, "Weights and activations in 8 bits, by calibrated ranges (QDQ). Kernels: every processor; fast with VNNI or dot product.")
    {
        Bytes = l => l.WeightCount + (8L * l.Out),
    };

    public static NumberFormat Fp16 { get; } = new(
        "fp16", 16, 16, true, false, "Weights stored in 16 bits and widened when the model is loaded: half the file, the speed of fp32 on processors.")
    {
        Bytes = l => 2L * (l.WeightCount + l.Out),
    };

    public static NumberFormat Int8Dynamic { get; } = new(
        "int8-dynamic", 81, 8, true, false, "Weights in 8 bits, activations by the range that each run finds: nothing is calibrated.")
    {
        Bytes = l => l.WeightCount + (8L * l.Out),
    };

    public static NumberFormat Int4 { get; } = new(
        "int4", 4, 4, true, false, "Weights in 4 bits with a scale for each 32 of a row; activations in fp32 (MatMulNBits).")
    {
        Bytes = l => ((l.In + Int4Block - 1) / Int4Block * (long)l.Out * ((Int4Block / 2) + 4)) + (4L * l.Out),
    };

    /// <summary>In the order of lists.</summary>
    public static ImmutableArray<NumberFormat> All => [Fp32, Int8, Fp16, Int8Dynamic, Int4];

    /// <exception cref="ArgumentOutOfRangeException">No format has the code.</exception>
    public static NumberFormat Of(int code) => s_byCode.GetValueOrDefault(code)
        ?? throw new ArgumentOutOfRangeException(nameof(code), code, $"Expected one of {string.Join(", ", All.Select(f => f.Code))}.");

    public static NumberFormat? Find(string name) => s_byName.GetValueOrDefault(name);
}
