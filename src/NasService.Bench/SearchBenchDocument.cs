using System.Collections.Immutable;
using NasService.Core.Search.Tables;

namespace NasService.Bench;

/// <summary>What <c>nas bench search --json</c> prints. Shares are of the exact front's hypervolume.</summary>
/// <param name="Table">File name.</param>
/// <param name="Accuracy">Column.</param>
/// <param name="Cost">Column.</param>
/// <param name="Rows">With a cost.</param>
/// <param name="Algorithm">Name.</param>
/// <param name="Evaluations">Of each seed.</param>
/// <param name="Batch">Of each ask.</param>
/// <param name="Median">Evaluations to the median share over the seeds.</param>
/// <param name="Seeds">Seeds 0, 1, ...: evaluations to share.</param>
/// <param name="EvaluationsTo95">Median evaluations to a share of 0.95; null if half of the seeds never got there.</param>
/// <param name="EvaluationsTo99">The same for 0.99.</param>
/// <param name="Seconds">Of all asks and tells of all seeds, two at a time.</param>
internal sealed record SearchBenchDocument(
    string Table,
    string Accuracy,
    string Cost,
    int Rows,
    string Algorithm,
    int Evaluations,
    int Batch,
    ImmutableSortedDictionary<int, double> Median,
    ImmutableArray<ImmutableSortedDictionary<int, double>> Seeds,
    int? EvaluationsTo95,
    int? EvaluationsTo99,
    double Seconds)
{
    public static SearchBenchDocument Of(string table, string accuracy, string cost, int rows, int evaluations, int batch, TabularReport report)
        => new(
            table, accuracy, cost, rows, report.Algorithm, evaluations, batch, report.Median, report.Seeds, report.EvaluationsTo95, report.EvaluationsTo99, report.Seconds);
}
