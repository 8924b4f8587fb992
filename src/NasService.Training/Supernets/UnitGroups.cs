using NasService.Core.Networks;
using NasService.Training.Operators;

namespace NasService.Training.Supernets;

/// <summary>Which channels and heads of a supernet may change places: those that are made, carried and read within one block, and known
/// to nobody else.</summary>
internal static class UnitGroups
{
    /// <summary>Block by block, each from its back.</summary>
    public static IEnumerable<UnitGroup> Of(Supernet supernet)
        => from blocks in supernet.Plans.SelectMany(p => p.Blocks).GroupBy(b => b.Name, StringComparer.Ordinal)
           from reader in blocks.SelectMany(b => b.Nodes.Reverse()).DistinctBy(n => n.Name)
           from found in Read(supernet, blocks, reader).Concat(Inside(supernet, reader))
           select found;

    /// <param name="supernet">Whose operators.</param>
    /// <param name="blocks">What the block is in one network or another: whoever makes the units in any of them has to move.</param>
    /// <param name="reader">Whose inputs may move.</param>
    private static IEnumerable<UnitGroup> Read(Supernet supernet, IEnumerable<BlockPlan> blocks, Node reader)
    {
        var kernel = supernet.Operators.Kernels.Get(reader.Op);
        if (kernel.Flow(reader.Op) != ChannelFlow.Mixes)
        {
            yield break;
        }

        ChannelAxis[] read = [.. kernel.InputAxes(reader.Op)];
        var axes = new List<ChannelAxis>(read);
        foreach (var block in blocks)
        {
            if (block.Nodes.FirstOrDefault(n => n.Name == reader.Name) is { } own && !Trace(supernet, block, own, axes))
            {
                yield break;
            }
        }

        // Heads on one side that are channels on the other can move on neither.
        if (axes.Select(a => supernet.Layer(a.Layer.Name).Weight.size((int)a.Dimension)).Distinct().Count() == 1)
        {
            yield return new UnitGroup(read[0], [.. axes.DistinctBy(a => (a.Layer.Name, a.Dimension))], false);
        }
    }

    private static IEnumerable<UnitGroup> Inside(Supernet supernet, Node node)
        => from pair in supernet.Operators.Kernels.Get(node.Op).InnerChannels(node.Op)
           let read = new ChannelAxis(pair.Consumer, 1)
           select new UnitGroup(read, [read, new ChannelAxis(pair.Producer, 0)], true);

    /// <summary>Adds what knows the units that a node reads, back to the nodes that make them.</summary>
    /// <returns>Whether they are made in the block, and read by nobody beside.</returns>
    private static bool Trace(Supernet supernet, BlockPlan block, Node reader, List<ChannelAxis> axes)
    {
        var aside = supernet.Operators.Kernels.Get(reader.Op).SideInputs(reader.Op).ToHashSet();
        foreach (var (_, input) in reader.Inputs.Index().Where(i => !aside.Contains(i.Index)))
        {
            if (block.Nodes.FirstOrDefault(n => n.Name == input) is not { } node || HasOtherReader(supernet, block, node, reader))
            {
                return false;
            }

            var kernel = supernet.Operators.Kernels.Get(node.Op);
            var flow = kernel.Flow(node.Op);
            if (flow == ChannelFlow.Ends || (flow == ChannelFlow.Carries && !Trace(supernet, block, node, axes)))
            {
                return false;
            }

            axes.AddRange(flow == ChannelFlow.Mixes ? kernel.OutputAxes(node.Op) : kernel.InputAxes(node.Op));
        }

        return true;
    }

    private static bool HasOtherReader(Supernet supernet, BlockPlan block, Node node, Node reader)
        => block.Nodes.Where(n => n.Name != reader.Name).SelectMany(n => n.Inputs.Select((name, i) => (Node: n, Name: name, Place: i)))
            .Any(r => r.Name == node.Name && !supernet.Operators.Kernels.Get(r.Node.Op).IgnoresOrder(r.Node.Op, r.Place));
}
