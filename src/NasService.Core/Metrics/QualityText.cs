using System.Globalization;

namespace NasService.Core.Metrics;

/// <summary>Values of a metric as people read them: shares in percent, others with four digits and their unit.</summary>
public static class QualityText
{
    public static string Of(QualityMetric metric, double value, int digits = 2) => Of(metric.Unit, value, digits);

    /// <summary>As in <c>91.42 %</c> or <c>3.271</c>.</summary>
    public static string Of(string unit, double value, int digits = 2) => unit == QualityMetric.Share
        ? (100 * value).ToString("F" + digits, CultureInfo.InvariantCulture) + " %"
        : WithUnit(unit, value.ToString("G4", CultureInfo.InvariantCulture));

    public static string Interval(QualityMetric metric, double low, double high) => Interval(metric.Unit, low, high);

    /// <summary>As in <c>91.0 - 91.8</c>: percent of shares, without the sign.</summary>
    public static string Interval(string unit, double low, double high, string between = " - ") => unit == QualityMetric.Share
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * low:F1}{between}{100 * high:F1}")
        : string.Create(CultureInfo.InvariantCulture, $"{low:G4}{between}{high:G4}");

    /// <summary>A difference of two values, as in <c>0.41 points</c>.</summary>
    public static string Difference(QualityMetric metric, double value) => metric.IsShare
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:F2} points")
        : WithUnit(metric.Unit, value.ToString("G3", CultureInfo.InvariantCulture));

    private static string WithUnit(string unit, string number) => unit.Length == 0 ? number : $"{number} {unit}";
}
