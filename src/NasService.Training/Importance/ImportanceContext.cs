using NasService.Core.Networks;
using NasService.Training.Data;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Importance;

/// <summary>A supernet whose units are judged, and what it is tried on: samples that it is trained on, not varied, by the batch's own
/// statistics.</summary>
/// <param name="Supernet">The weights.</param>
/// <param name="Data">The samples.</param>
/// <param name="Loss">Of the task.</param>
/// <param name="Norm">Normalises, and has the operators.</param>
/// <param name="Batch">Samples of a batch.</param>
/// <param name="LabelSmoothing">Of the loss against what is right.</param>
/// <param name="Seed">Decides which samples.</param>
internal sealed record ImportanceContext(
    Supernet Supernet, DataSet Data, ITaskLoss Loss, INormalizedConvolution Norm, int Batch, double LabelSmoothing, int Seed)
{
    /// <summary>Mini-batches for a network; the caller's dispose scope of each round owns the tensors.</summary>
    public IEnumerable<(Tensor[] Inputs, Tensor Targets)> Batches(NetworkPlan plan, int count)
    {
        var order = new BatchOrder(Data.Split.Training, Batch, Seed, Data.Samples as ISampleLengths);
        for (var i = 0; i < count; i++)
        {
            var batch = Data.Samples.Read(order.Step(i), new DataView(plan.Inputs));
            yield return (batch.ToTensors(Supernet.Device), batch.Targets.ToTensor(Data.TargetScale).to(Supernet.Device));
        }
    }

    /// <summary>Who is judged in which network: the first in which the layer that reads them is whole.</summary>
    public IEnumerable<IGrouping<NetworkPlan, UnitGroup>> UnitsByPlan() => UnitGroups.Of(Supernet).GroupBy(g => Whole(g.Reader.Layer.Name));

    private NetworkPlan Whole(string layer) => Supernet.Plans.MaxBy(p => p.Layers.FirstOrDefault(l => l.Name == layer)?.WeightCount ?? 0)!;
}
