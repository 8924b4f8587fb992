using NasService.Core.Genes;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims;

/// <summary>
/// The fastest policy of one network that keeps the accuracy: of all policies where they are few; else of those on the path that puts one bit gene after the
/// other to int8, in the order of what each alone brings in time for what it costs in accuracy.
/// </summary>
internal static class PolicySearch
{
    /// <summary>Accuracy that a policy may lose.</summary>
    public const double LargestLoss = 0.005;

    private const int ExhaustiveGenes = 6;

    /// <returns>The fp32 network itself if nothing else is good enough.</returns>
    public static async Task<Architecture> FindAsync(SearchSpace space, Architecture network, ITrueEvaluations evaluations, CancellationToken cancellationToken)
    {
        var fp32 = space.WithBits(network, 32);
        var genes = Enumerable.Range(0, fp32.Genes.Length).Where(i => space.Genes.Dimensions[i].Kind == DimensionKind.Bits && space.Genes.IsActive(fp32.Genes.AsSpan(), i)).ToArray();
        Architecture With(IEnumerable<int> int8)
        {
            var changed = fp32.Genes.ToArray();
            foreach (var i in int8)
            {
                changed[i] = space.Genes.Dimensions[i].Choices.IndexOf(8);
            }

            return space.Create(changed);
        }

        var before = (await evaluations.EvaluateAsync([fp32], cancellationToken))[0];
        Architecture[] policies;
        if (genes.Length <= ExhaustiveGenes)
        {
            policies = [.. Enumerable.Range(0, 1 << genes.Length).Select(mask => With(genes.Where((_, b) => (mask >> b & 1) == 1)))];
        }
        else
        {
            var alone = await evaluations.EvaluateAsync([.. genes.Select(g => With([g]))], cancellationToken);
            var order = genes.Select((g, i) => (Gene: g, Worth: (before.LatencyMs - alone[i].LatencyMs) / (1e-4 + Math.Max(0, before.Accuracy - alone[i].Accuracy)))).OrderByDescending(g => g.Worth).Select(g => g.Gene).ToArray();
            policies = [fp32, .. Enumerable.Range(1, order.Length).Select(n => With(order[..n])), .. genes.Select(g => With([g]))];
        }

        var found = await evaluations.EvaluateAsync(policies, cancellationToken);
        var best = found.Where(e => before.Accuracy - e.Accuracy < LargestLoss).MinBy(e => e.LatencyMs)!;
        return space.Create(best.Genes.AsSpan());
    }
}
