using NasService.Core.Networks;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>A copy of the supernet's weights from an earlier step, which teaches and does not learn. Part of the checkpoints: a resumed run has the same teacher.</summary>
internal sealed class KeptTeacher : IDisposable
{
    /// <summary>In front of its weights' names in a checkpoint.</summary>
    public const string Prefix = "teacher/";

    private readonly Supernet _weights;

    private KeptTeacher(Supernet weights) => _weights = weights;

    public static KeptTeacher CopyOf(Supernet supernet) => Make(supernet, (name, target, source) => target.copy_(source));

    /// <returns>The checkpoint's teacher; null if it has none.</returns>
    public static KeptTeacher? Read(Checkpoint checkpoint, Supernet supernet)
        => checkpoint.Tensors.ContainsKey(Prefix + supernet.Parameters[0].Name)
            ? Make(supernet, (name, target, _) => checkpoint.Tensors[Prefix + name].CopyTo(target))
            : null;

    /// <summary>Adds its weights to a checkpoint's tensors.</summary>
    public void Write(Dictionary<string, StoredTensor> tensors)
    {
        foreach (var parameter in _weights.Parameters)
        {
            tensors.Add(Prefix + parameter.Name, StoredTensor.From(parameter.Value));
        }
    }

    /// <summary>Soft targets, by batch statistics, as published; they belong to the caller's dispose scope.</summary>
    public Tensor Teach(IReadOnlyList<Tensor> inputs, NetworkPlan plan, ITaskLoss loss)
    {
        using var noGrad = no_grad();
        return loss.Teach(_weights.ForwardToLoss(inputs, plan, BatchStatistics.Instance));
    }

    public void Dispose() => _weights.Dispose();

    private static KeptTeacher Make(Supernet supernet, Action<string, Tensor, Tensor> fill)
    {
        var copy = new Supernet(supernet.Space, 0, supernet.Device, supernet.Operators);
        using var noGrad = no_grad();
        for (var i = 0; i < copy.Parameters.Length; i++)
        {
            fill(copy.Parameters[i].Name, copy.Parameters[i].Value, supernet.Parameters[i].Value);
        }

        return new KeptTeacher(copy);
    }
}
