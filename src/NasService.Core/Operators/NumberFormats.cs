using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>The number formats, by name and by code.</summary>
public static class NumberFormats
{
    /// <summary>Weights of a row that share a scale in <see cref="Int4"/>.</summary>
    public const int Int4Block = 32;

    private static ImmutableArray<NumberFormat> s_all;

    static NumberFormats() => s_all = Shipped;

    public static NumberFormat Fp32 { get; } = new("fp32", 32, 32, false, false, "32-bit floating point.")
    {
        Bytes = l => 4L * (l.WeightCount + l.Out),
    };

    public static NumberFormat Int8 { get; } = new(
        "int8", 8, 8, false, true, "Weights and activations in 8 bits, by calibrated ranges (QDQ). Kernels: every processor; fast with VNNI or dot product.")
    {
        ActivationBits = 8,
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
        ActivationBits = 8,
        Bytes = l => l.WeightCount + (8L * l.Out),
    };

    public static NumberFormat Int4 { get; } = new(
        "int4", 4, 4, true, false, "Weights in 4 bits with a scale for each 32 of a row; activations in fp32 (MatMulNBits).")
    {
        Bytes = l => ((l.In + Int4Block - 1) / Int4Block * (long)l.Out * ((Int4Block / 2) + 4)) + (4L * l.Out),
    };

    /// <summary>Those that the product ships with, which every device can be asked about.</summary>
    public static ImmutableArray<NumberFormat> Shipped { get; } = [Fp32, Int8, Fp16, Int8Dynamic, Int4];

    /// <summary>In the order of lists.</summary>
    public static ImmutableArray<NumberFormat> All => s_all;

    /// <summary>
    /// Adds a format of a program's own, once, when it starts and before any space is read: codes are part of ids and of what is stored, so that a process has one set of them. Thread-safe.
    /// </summary>
    /// <exception cref="ArgumentException">Another format has the name or the code.</exception>
    public static void Add(NumberFormat format)
    {
        if (s_all.Any(f => f != format && (f.Name == format.Name || f.Code == format.Code)))
        {
            throw new ArgumentException($"Expected a name and a code of its own, got {format.Name} ({format.Code}) beside {string.Join(", ", s_all.Select(f => $"{f.Name} ({f.Code})"))}.", nameof(format));
        }

        ImmutableInterlocked.Update(ref s_all, (all, added) => all.Contains(added) ? all : all.Add(added), format);
    }

    /// <exception cref="ArgumentOutOfRangeException">No format has the code.</exception>
    public static NumberFormat Of(int code)
    {
        foreach (var format in s_all)
        {
            if (format.Code == code)
            {
                return format;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(code), code, $"Expected one of {string.Join(", ", s_all.Select(f => f.Code))}.");
    }

    public static NumberFormat? Find(string name) => s_all.FirstOrDefault(f => f.Name == name);
}
