using System.Globalization;
using System.Numerics;

namespace NasService.Cli.Output;

/// <summary>Numbers with units, for people.</summary>
internal static class Quantity
{
    /// <summary>Three digits and a decimal prefix, as in <c>6.53 M</c>.</summary>
    public static string Count(double value)
    {
        string[] prefixes = ["", " k", " M", " G", " T"];
        var step = 0;
        // 999.5 would print as 1000 with three digits.
        while (Math.Abs(value) >= 999.5 && step < prefixes.Length - 1)
        {
            value /= 1000;
            step++;
        }

        var digits = step == 0 ? 0 : Math.Abs(value) >= 99.95 ? 0 : Math.Abs(value) >= 9.995 ? 1 : 2;
        return value.ToString("F" + digits, CultureInfo.InvariantCulture) + prefixes[step];
    }

    /// <summary>Every digit up to a million, then a power of ten, as in <c>74,088</c> and <c>1.9e+19</c>.</summary>
    public static string Large(BigInteger value)
        => value.ToString(BigInteger.Abs(value) < 1_000_000 ? "N0" : "0.0e+0", CultureInfo.InvariantCulture);

    /// <summary>Decimal multiples, as in <c>412 kB</c>.</summary>
    public static string Bytes(long bytes)
    {
        var text = Count(bytes);
        return text.Contains(' ', StringComparison.Ordinal) ? text + "B" : text + " B";
    }

    /// <summary>As in <c>91.42 %</c>.</summary>
    public static string Percent(double fraction) => (100 * fraction).ToString("F2", CultureInfo.InvariantCulture) + " %";

    /// <summary>As in <c>4s</c>, <c>2m 05s</c>, <c>1h 02m</c>.</summary>
    public static string Duration(TimeSpan time)
    {
        time = TimeSpan.FromSeconds(Math.Round(time.TotalSeconds));
        return time.TotalMinutes < 1 ? $"{time.Seconds}s"
            : time.TotalHours < 1 ? $"{time.Minutes}m {time.Seconds:00}s"
            : $"{(int)time.TotalHours}h {time.Minutes:00}m";
    }
}
