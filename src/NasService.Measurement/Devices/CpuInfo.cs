using System.Collections.Frozen;

namespace NasService.Measurement.Devices;

/// <summary>What Linux says about a processor.</summary>
/// <param name="Model">Its name, with family and model number where the name alone is vague.</param>
/// <param name="Flags">Feature flags of the first core, lower case.</param>
internal sealed record CpuInfo(string Model, FrozenSet<string> Flags)
{
    public const string File = "/proc/cpuinfo";

    // In the order printed. These decide which kernels the runtime picks.
    private static readonly string[] Telling =
        ["sse4_2", "avx", "avx2", "fma", "avx512f", "avx512_vnni", "avx512_bf16", "avx_vnni", "amx_int8", "amx_tile", "asimd", "asimddp", "i8mm", "sve", "sve2"];

    private static readonly string[] DotProducts = ["avx512_vnni", "avx_vnni", "amx_int8", "asimddp"];

    /// <summary>The telling flags joined by a plus sign; <c>baseline</c> where there is none.</summary>
    public string Isa => Telling.Where(Flags.Contains).ToArray() is { Length: > 0 } found ? string.Join('+', found) : "baseline";

    /// <summary>int8 products are summed in 32 bits at once: no saturation with 8-bit weights, and int8 is worth its while.</summary>
    public bool HasInt8DotProduct => HasDotProduct(Flags);

    public static bool HasDotProduct(IEnumerable<string> flags) => DotProducts.Intersect(flags, StringComparer.Ordinal).Any();

    /// <summary>Reads the text of <c>/proc/cpuinfo</c>, of x86 (<c>model name</c>, <c>flags</c>) or ARM (<c>CPU part</c>, <c>Features</c>).</summary>
    public static CpuInfo Parse(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        string Field(string name) => fields.GetValueOrDefault(name, "");

        var model = Field("model name") is { Length: > 0 } name
            ? $"{name} (family {Field("cpu family")} model {Field("model")} stepping {Field("stepping")})"
            : Field("CPU part") is { Length: > 0 } part ? $"ARM implementer {Field("CPU implementer")} part {part} variant {Field("CPU variant")}" : "unknown";
        var flags = (Field("flags") is { Length: > 0 } x86 ? x86 : Field("Features")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new CpuInfo(model, flags.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }
}
