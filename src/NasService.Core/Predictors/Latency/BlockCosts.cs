using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Core.Predictors.Latency;

/// <summary>
/// What the blocks of a network cost, told from whole networks that were measured: the latency as a sum over blocks of what they compute, move and begin, each
/// at a price of its own that is never negative. No block is measured alone.
/// </summary>
/// <param name="Prices">Of the quantities that <see cref="Quantities"/> counts, in ms.</param>
/// <param name="Networks">Measured networks that the prices rest on.</param>
/// <param name="Scores">On networks that were left out of the fit.</param>
public sealed record BlockCosts(ImmutableArray<double> Prices, int Networks, PredictorScores Scores)
{
    /// <summary>Fewer networks tell too little.</summary>
    public const int MinNetworks = 20;

    private const int Folds = 5;
    private const int Kinds = 8;
    private const int Sweeps = 400;

    /// <returns>Null with fewer than <see cref="MinNetworks"/>.</returns>
    public static BlockCosts? Fit(IReadOnlyList<(NetworkPlan Plan, double LatencyMs)> measured)
    {
        if (measured.Count < MinNetworks)
        {
            return null;
        }

        var rows = measured.Select(m => Sum(Quantities(m.Plan))).ToArray();
        double[] latencies = [.. measured.Select(m => m.LatencyMs)];
        var predicted = new double[rows.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = Enumerable.Range(0, rows.Length).Where(i => i % Folds != fold).ToArray();
            var prices = Solve(Array.ConvertAll(others, i => rows[i]), Array.ConvertAll(others, i => latencies[i]));
            for (var i = fold; i < rows.Length; i += Folds)
            {
                predicted[i] = Dot(rows[i], prices);
            }
        }

        return new BlockCosts([.. Solve(rows, latencies)], rows.Length, PredictorScores.Of(predicted, latencies));
    }

    /// <summary>Each block's share of the network's latency; together 1.</summary>
    public double[] Shares(NetworkPlan plan)
    {
        var costs = Quantities(plan).Select(q => Dot(q, [.. Prices])).ToArray();
        var total = costs.Sum();
        return total > 0 ? Array.ConvertAll(costs, c => c / total) : Array.ConvertAll(costs, _ => 1.0 / costs.Length);
    }

    /// <summary>Of each block: products (dense and depthwise, fp32 and int8), values that come and go (fp32 and int8), layers, changes of the number format at its door.</summary>
    private static double[][] Quantities(NetworkPlan plan)
    {
        var bits = 32;
        return [.. plan.Blocks.Select(block =>
        {
            var quantities = new double[Kinds];
            foreach (var layer in block.Layers)
            {
                var is8 = layer.Bits == 8;
                quantities[(is8 ? 2 : 0) + (layer.IsDepthwise ? 1 : 0)] += layer.Macs;
                quantities[is8 ? 5 : 4] += ((double)layer.In * layer.InPlaces) + ((double)layer.Out * layer.OutPlaces);
                quantities[6]++;
                quantities[7] += layer.Bits == bits ? 0 : 1;
                bits = layer.Bits;
            }

            // Products without weights are always in fp32.
            quantities[0] += block.Nodes.Sum(n => n.Op.FreeMacs);
            return quantities;
        })];
    }

    // Least squares of relative errors, no price below nothing: coordinate descent on columns of length 1.
    private static double[] Solve(double[][] rows, double[] latencies)
    {
        var columns = Enumerable.Range(0, Kinds).Select(k => rows.Select((r, i) => r[k] / latencies[i]).ToArray()).ToArray();
        var lengths = Array.ConvertAll(columns, c => Math.Sqrt(c.Sum(v => v * v)));
        var prices = new double[Kinds];
        var rest = new double[rows.Length];
        Array.Fill(rest, 1);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var k = 0; k < Kinds; k++)
            {
                if (lengths[k] == 0)
                {
                    continue;
                }

                var step = Dot(columns[k], rest) / (lengths[k] * lengths[k]);
                var next = Math.Max(0, prices[k] + step);
                var change = next - prices[k];
                prices[k] = next;
                for (var i = 0; i < rest.Length; i++)
                {
                    rest[i] -= change * columns[k][i];
                }
            }
        }

        return prices;
    }

    private static double[] Sum(double[][] blocks) => [.. Enumerable.Range(0, Kinds).Select(k => blocks.Sum(b => b[k]))];

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
