using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Input;
using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Tables;

/// <summary>A table of architectures, all evaluated beforehand, as a search problem: accuracy up, cost down on a log axis. Rows without a cost are left out.</summary>
public sealed class TabularProblem
{
    private readonly Dictionary<string, int> _rowByKey = new(StringComparer.Ordinal);

    /// <summary>n rows.</summary>
    /// <param name="architectures">Categories per gene.</param>
    /// <param name="accuracy">Any unit; more is better.</param>
    /// <param name="cost">Positive; less is better; NaN: the row is left out.</param>
    /// <param name="cell">The graph behind the genes, where they are the operations of a cell; null: none.</param>
    /// <param name="cheapAccuracy">A cheap estimate of the accuracy; null: there is none.</param>
    /// <param name="cheapShare">What the estimate costs, as a share of a full evaluation.</param>
    /// <exception cref="InputException">No rows, an architecture twice, a missing accuracy, or a cost that is not positive.</exception>
    public TabularProblem(string[][] architectures, double[] accuracy, double[] cost, CellString? cell = null, double[]? cheapAccuracy = null, double cheapShare = 0)
    {
        int[] kept = [.. Enumerable.Range(0, cost.Length).Where(i => !double.IsNaN(cost[i]))];
        if (kept.Length == 0)
        {
            throw new InputException("table", "No row has a cost.");
        }

        Space = BuildSpace(architectures, kept, cell is not null, out var choices);
        Accuracy = [.. kept.Select(i => accuracy[i])];
        Cost = [.. kept.Select(i => cost[i])];
        CheapAccuracy = cheapAccuracy is null ? null : [.. kept.Select(i => cheapAccuracy[i])];
        if (CheapAccuracy is { } cheap && cheap.Any(double.IsNaN))
        {
            throw new InputException("table", "A row has no cheap accuracy.", $"{kept[cheap.IndexOf(double.NaN)] + 1}");
        }

        var genes = ImmutableArray.CreateBuilder<ImmutableArray<int>>(kept.Length);
        for (var r = 0; r < kept.Length; r++)
        {
            if (double.IsNaN(Accuracy[r]) || !(Cost[r] > 0))
            {
                throw new InputException("table", $"Row {kept[r] + 1} has no accuracy, or a cost that is not positive.", $"{Accuracy[r]}, {Cost[r]}");
            }

            genes.Add([.. architectures[kept[r]].Select((name, g) => choices[g][name])]);
            if (!_rowByKey.TryAdd(GeneSpace.Key(genes[r].AsSpan()), r))
            {
                throw new InputException("table", "An architecture is there twice.", string.Join(' ', architectures[kept[r]]));
            }
        }

        Genes = genes.MoveToImmutable();
        var graph = cell is null ? null : new CellEncoding(Space.Dimensions[0].Choices.Length, choices[0].GetValueOrDefault(CellString.Cut, -1), cell.From, cell.To);
        Problem = new SearchProblem
        {
            Space = Space,
            Objectives =
            [
                new Objective("accuracy", "table", Direction.Maximize),
                new Objective("cost", "table", Direction.Minimize, Axis: Axis.Logarithmic),
            ],
            Encoding = graph is null ? null : new PartialEncoding(graph, CellEncoding.Structure),
            CostEncoding = graph is null ? null : new PartialEncoding(graph, CellEncoding.Parts),
            LowFidelity = cheapAccuracy is null ? null : new LowFidelity("accuracy", cheapShare),
            Violation = g => _rowByKey.ContainsKey(GeneSpace.Key(g)) ? 0 : double.PositiveInfinity,
        };
        var sorted = Accuracy.Order().ToArray();
        Reference = [-((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2), Math.Log(Cost.Max())];
        FrontVolume = Pareto.Hypervolume.Of([.. Enumerable.Range(0, Rows).Select(Point)], Reference);
    }

    public GeneSpace Space { get; }

    public int Rows => Accuracy.Length;

    public ImmutableArray<ImmutableArray<int>> Genes { get; }

    public ImmutableArray<double> Accuracy { get; }

    public ImmutableArray<double> Cost { get; }

    /// <summary>Per row, a cheap estimate of the accuracy; null: there is none.</summary>
    public ImmutableArray<double>? CheapAccuracy { get; }

    /// <summary>What an algorithm may know: not the values, nor the reference point made from them.</summary>
    public SearchProblem Problem { get; private set; }

    /// <summary>Minimised: (minus the median accuracy, the logarithm of the largest cost).</summary>
    public double[] Reference { get; }

    /// <summary>Hypervolume of the exact front.</summary>
    public double FrontVolume { get; }

    /// <summary>The same table for a search that starts from what an earlier one learned.</summary>
    public TabularProblem StartingFrom(IEnumerable<FittedPredictor> predictors)
    {
        var other = (TabularProblem)MemberwiseClone();
        other.Problem = Problem with { Priors = predictors.ToImmutableDictionary(p => p.Metric, p => p.Predictor) };
        return other;
    }

    /// <summary>Whether there is a row of these genes.</summary>
    public bool Knows(ReadOnlySpan<int> genes) => _rowByKey.ContainsKey(GeneSpace.Key(genes));

    public int RowOf(ReadOnlySpan<int> genes) => _rowByKey[GeneSpace.Key(genes)];

    /// <summary>Row to minimised vector.</summary>
    public double[] Point(int row) => [-Accuracy[row], Math.Log(Cost[row])];

    public Observation Evaluate(ImmutableArray<int> genes)
    {
        var row = RowOf(genes.AsSpan());
        return new Observation(genes, [Accuracy[row], Cost[row]]);
    }

    private static GeneSpace BuildSpace(string[][] architectures, int[] kept, bool shared, out Dictionary<string, int>[] choices)
    {
        var count = architectures[kept[0]].Length;
        var found = new Dictionary<string, int>[count];
        var dimensions = ImmutableArray.CreateBuilder<Dimension>(count);
        for (var g = 0; g < count; g++)
        {
            // The edges of a cell share one list of operations, so that an index means the same on each.
            var gene = g;
            string[] names = [.. kept.SelectMany(r => shared ? architectures[r] : [architectures[r][gene]]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            found[g] = names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);
            dimensions.Add(new Dimension($"gene{g + 1}", DimensionKind.Category, [.. Enumerable.Range(0, names.Length).Select(i => (double)i)]));
        }

        choices = found;
        return new GeneSpace(dimensions.MoveToImmutable());
    }
}
