using NasService.Core.Tasks;
using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>Cross entropy against class indices (or shares of classes, of mixed pictures) and against a teacher's probabilities.</summary>
/// <param name="task">Whose.</param>
internal sealed class ClassLoss(string task = ImageClassification.TaskName) : ITaskLoss
{
    public string Task => task;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing) => nn.functional.cross_entropy(outputs, targets, label_smoothing: smoothing);

    public Tensor Teach(Tensor outputs) => nn.functional.softmax(outputs.detach(), 1);

    public Tensor Distill(Tensor outputs, Tensor taught) => nn.functional.cross_entropy(outputs, taught);
}
