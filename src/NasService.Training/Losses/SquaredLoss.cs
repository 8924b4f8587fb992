using NasService.Core.Tasks;
using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>Mean squared error against numbers, which come standardised, and against a teacher's.</summary>
internal sealed class SquaredLoss : ITaskLoss
{
    public string Task => ImageRegression.TaskName;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing) => nn.functional.mse_loss(outputs, targets);

    public Tensor Teach(Tensor outputs) => outputs.detach();

    public Tensor Distill(Tensor outputs, Tensor taught) => nn.functional.mse_loss(outputs, taught);
}
