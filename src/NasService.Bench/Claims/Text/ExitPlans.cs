using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Bench.Claims.Text;

/// <summary>Cuts a network with exits into parts that are run one behind the other, each as long as no exit was taken.</summary>
internal static class ExitPlans
{
    /// <param name="byDepth">The same network ended behind fewer and more of its blocks, ascending; what is behind the stages is all
    /// networks' own.</param>
    /// <param name="mask">Name of the input that tells which tokens are there.</param>
    /// <returns>As many parts. Each gives the exit's output; all but the last also what the next one reads, under the node's name; all but
    /// the first read that and the mask.</returns>
    public static ImmutableArray<NetworkPlan> Of(IReadOnlyList<NetworkPlan> byDepth, string mask)
    {
        var parts = ImmutableArray.CreateBuilder<NetworkPlan>(byDepth.Count);
        TensorSpec? read = null;
        HashSet<string> done = new(StringComparer.Ordinal);
        for (var i = 0; i < byDepth.Count; i++)
        {
            var plan = byDepth[i];
            var last = plan.Blocks.Last(b => b.IsOfStage);
            var tail = plan.Blocks.SkipWhile(b => b != last).Skip(1);
            var own = plan.Blocks.TakeWhile(b => b != last).Append(last).Where(b => done.Add(b.Name));
            var inputs = read is null ? plan.Inputs : [read, plan.Inputs.Single(n => n.Name == mask)];
            read = new TensorSpec(last.Output.Name, last.Output.Shape) { FreeRows = AxisSymbols.Length };
            parts.Add(new NetworkPlan(inputs, [.. own, .. tail],
                i == byDepth.Count - 1 ? plan.Outputs : [.. plan.Outputs, new NetworkOutput(read, last.Output.Name)]));
        }

        return parts.MoveToImmutable();
    }
}
