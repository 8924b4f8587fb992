using NasService.Core.Networks;

namespace NasService.Bench;

/// <summary>
/// What candidates would save that computed the blocks they have in common once: a cost model over a trie of their blocks, from the stem on, in
/// multiply-accumulates. A block is shared where it and everything in front of it are the same.
/// </summary>
/// <param name="AloneMacs">Every network by itself.</param>
/// <param name="SharedMacs">Each node of the trie once.</param>
internal sealed record PrefixSharing(long AloneMacs, long SharedMacs)
{
    public double SpeedUp => AloneMacs / (double)SharedMacs;

    /// <param name="networks">Those that are evaluated together; equal ones count once, as the cache of topologies has it already.</param>
    public static PrefixSharing Of(IEnumerable<NetworkPlan> networks)
    {
        var (alone, shared) = (0L, 0L);
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var network in networks)
        {
            var path = $"{network.Inputs[0].Shape}";
            var macs = 0L;
            foreach (var block in network.Blocks)
            {
                path += "|" + string.Join(';', block.Layers.Select(l => $"{l.Name} {l.In} {l.Out} {l.Kernel} {l.Stride}"));
                macs += block.Macs;
                shared += nodes.Add(path) ? block.Macs : 0;
            }

            alone += seen.Add(path) ? macs : 0;
        }

        return new PrefixSharing(alone, shared);
    }

    public static PrefixSharing operator +(PrefixSharing a, PrefixSharing b) => new(a.AloneMacs + b.AloneMacs, a.SharedMacs + b.SharedMacs);
}
