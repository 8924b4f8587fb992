using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace NasService.Api.Telemetry;

/// <summary>Names and labels as the Prometheus text format writes them.</summary>
internal static class PrometheusNames
{
    /// <summary>As in <c>http_server_request_duration_seconds</c>; a counter ends in <c>_total</c>.</summary>
    public static string Of(Instrument instrument)
    {
        var name = Clean(instrument.Name);
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var isCounter = instrument.GetType().GetGenericTypeDefinition() == typeof(Counter<>);
        return $"{name}{(name.EndsWith(unit, StringComparison.Ordinal) ? "" : unit)}{(isCounter ? "_total" : "")}";
    }

    /// <summary>Sorted, as in <c>route="/jobs",status="200"</c>; empty where there is none.</summary>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        => string.Join(',', tags.ToArray().OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{Clean(t.Key)}=\"{Escape(Convert.ToString(t.Value, CultureInfo.InvariantCulture) ?? "")}\""));

    private static string Clean(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            text.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }

        return text.ToString();
    }

    private static string Escape(string value)
        => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
