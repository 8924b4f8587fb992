using System.Globalization;

namespace NasService.Core.Reports;

/// <summary>Numbers with units as a report prints them.</summary>
internal static class ReportText
{
    private static readonly (double From, double Unit, string Prefix)[] s_prefixes = [(1e9, 1e9, " G"), (1e6, 1e6, " M"), (1e3, 1e3, " k")];

    /// <summary>As in <c>91.42 %</c>.</summary>
    public static string Percent(double share, int digits = 2) => (100 * share).ToString("F" + digits, CultureInfo.InvariantCulture) + " %";

    /// <summary>Shares at the ticks of an axis, with as many digits, one at least, as tell neighbours apart.</summary>
    public static Func<double, string> PercentTicks(IReadOnlyList<double> ticks)
    {
        var step = ticks.Count > 1 ? 100 * (ticks[1] - ticks[0]) : 1;
        return v => Percent(v, Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 1, 6));
    }

    /// <summary>As in <c>0.0353</c>.</summary>
    public static string Milliseconds(double ms) => ms.ToString("F4", CultureInfo.InvariantCulture);

    /// <summary>Three digits and a decimal prefix, as in <c>6.53 M</c>.</summary>
    public static string Count(double value)
    {
        foreach (var (from, unit, prefix) in s_prefixes)
        {
            // 999.5 k would print as 1000 k with three digits.
            if (value >= from * 0.9995)
            {
                return (value / unit).ToString("G3", CultureInfo.InvariantCulture) + prefix;
            }
        }

        return value.ToString("G3", CultureInfo.InvariantCulture) + " ";
    }

    public static string Bytes(long bytes) => Count(bytes) + "B";

    /// <summary>Three significant digits.</summary>
    public static string Short(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    public static string Of(PolicyKind kind) => kind switch
    {
        PolicyKind.Fp32 => "fp32",
        PolicyKind.Int8 => "int8",
        PolicyKind.Mixed => "mixed",
        _ => "own model",
    };
}
