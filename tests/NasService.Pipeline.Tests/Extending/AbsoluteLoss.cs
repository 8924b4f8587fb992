using NasService.Training.Losses;
using static TorchSharp.torch;

namespace NasService.Pipeline.Tests.Extending;

/// <summary>Mean absolute error against numbers, which come standardised, and against a teacher's.</summary>
internal sealed class AbsoluteLoss : ITaskLoss
{
    public string Task => AbsoluteErrorTask.TaskName;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing) => nn.functional.l1_loss(outputs, targets);

    public Tensor Teach(Tensor outputs) => outputs.detach();

    public Tensor Distill(Tensor outputs, Tensor taught) => nn.functional.l1_loss(outputs, taught);
}
