using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Importance;

/// <summary>
/// How far a network strays without a unit (OPTIN, Khaki and Plataniotis 2024): the weights that read it are zero for a pass, and what
/// the block and those behind it make, and the outputs, are compared with what they are otherwise. Costs a pass for each unit.
/// </summary>
internal sealed class TrajectoryImportance : IChannelImportance
{
    /// <summary>Weight of the outputs' deviation beside that of the features (lambda).</summary>
    public const double OutputWeight = 10;

    public string Name => "trajectory";

    public UnitScores Judge(ImportanceContext context, CancellationToken cancellationToken)
    {
        using var noGrad = no_grad();
        var scores = new Dictionary<(string Layer, long Dimension), double[]>();
        foreach (var units in context.UnitsByPlan())
        {
            using var scope = NewDisposeScope();
            var (inputs, _) = context.Batches(units.Key, 1).Single();
            var whole = Trajectory.Of(context, units.Key, inputs, null, null);
            foreach (var reader in units.Select(g => g.Reader))
            {
                var weight = context.Supernet.Layer(reader.Layer.Name).Weight;
                var first = units.Key.Blocks.TakeWhile(b => b.Layers.All(l => l.Name != reader.Layer.Name)).Count();
                var count = (int)weight.size((int)reader.Dimension);
                scores.Add((reader.Layer.Name, reader.Dimension),
                    [.. Enumerable.Range(0, count).Select(u => Deviation(reader, weight, u, first))]);
            }

            double Deviation(ChannelAxis reader, Tensor weight, int unit, int first)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var pass = NewDisposeScope();
                var masked = weight.clone();
                masked.narrow((int)reader.Dimension, unit, 1).zero_();
                return whole.Deviation(Trajectory.Of(context, units.Key, inputs, weight, masked), first);
            }
        }

        return reader => scores[(reader.Layer.Name, reader.Dimension)];
    }
}
