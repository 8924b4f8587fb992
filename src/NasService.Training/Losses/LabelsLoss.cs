using NasService.Core.Tasks;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>Binary cross entropy of each label on its own, their mean; smoothed targets lie nearer to a half.</summary>
internal sealed class LabelsLoss : ITaskLoss
{
    private const double Half = 0.5;

    public string Task => MultiLabelClassification.TaskName;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing)
        => Entropy(outputs, smoothing == 0 ? targets : targets.Times(1 - smoothing).Plus(ones_like(targets).Times(Half * smoothing)));

    public Tensor Teach(Tensor outputs) => outputs.detach().sigmoid();

    public Tensor Distill(Tensor outputs, Tensor taught) => Entropy(outputs, taught);

    private static Tensor Entropy(Tensor outputs, Tensor targets) => nn.functional.binary_cross_entropy_with_logits(outputs, targets);
}
