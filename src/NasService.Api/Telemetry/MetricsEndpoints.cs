using System.Globalization;
using System.Text;
using NasService.Api.Access;

namespace NasService.Api.Telemetry;

/// <summary><c>/metrics</c> in the Prometheus text format 0.0.4, for a scraper with a key.</summary>
internal static class MetricsEndpoints
{
    private const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static void Map(IEndpointRouteBuilder app)
        => app.MapGet("/metrics", WriteAsync).RequireAuthorization(ScopePolicies.Read).WithName("metrics").WithSummary("Metrics as Prometheus reads them")
            .Produces<string>(StatusCodes.Status200OK, "text/plain");

    private static async Task<IResult> WriteAsync(MetricRegistry registry, ServiceGauges gauges, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var group in (await gauges.ReadAsync(cancellationToken)).GroupBy(g => (g.Name, g.Help)))
        {
            Head(text, group.Key.Name, group.Key.Help, "gauge");
            foreach (var gauge in group)
            {
                Line(text, gauge.Name, gauge.Labels, gauge.Value);
            }
        }

        foreach (var series in registry.Series)
        {
            Write(text, series);
        }

        return TypedResults.Text(text.ToString(), ContentType);
    }

    private static void Write(StringBuilder text, MetricSeries series)
    {
        Head(text, series.Name, series.Help, series.IsHistogram ? "histogram" : series.IsCounter ? "counter" : "gauge");
        foreach (var (labels, point) in series.Points)
        {
            var (sum, count, within) = point.Read();
            if (!series.IsHistogram)
            {
                Line(text, series.Name, labels, sum);
                continue;
            }

            var before = labels.Length == 0 ? "" : labels + ",";
            for (var i = 0; i < within.Length; i++)
            {
                Line(text, series.Name + "_bucket", FormattableString.Invariant($"{before}le=\"{MetricSeries.Bounds[i]}\""), within[i]);
            }

            Line(text, series.Name + "_bucket", before + "le=\"+Inf\"", count);
            Line(text, series.Name + "_sum", labels, sum);
            Line(text, series.Name + "_count", labels, count);
        }
    }

    private static void Head(StringBuilder text, string name, string help, string type)
        => text.Append("# HELP ").Append(name).Append(' ').Append(help).Append('\n').Append("# TYPE ").Append(name).Append(' ').Append(type).Append('\n');

    private static void Line(StringBuilder text, string name, string labels, double value)
        => text.Append(name).Append(labels.Length == 0 ? "" : $"{{{labels}}}").Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
