using NasService.Core.Tasks;
using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>Mean absolute difference of the pixels (Zhao et al. 2017: sharper than squares), against the right picture and against a
/// teacher's. Outputs are N x C x H x W.</summary>
internal sealed class PictureLoss : ITaskLoss
{
    public string Task => SuperResolution.TaskName;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing) => nn.functional.l1_loss(outputs, targets);

    public Tensor Teach(Tensor outputs) => outputs.detach();

    public Tensor Distill(Tensor outputs, Tensor taught) => nn.functional.l1_loss(outputs, taught);
}
