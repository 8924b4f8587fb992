using NasService.Core.Tasks;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>
/// Additive angular margin (Deng et al. 2019, "ArcFace", equation 3): cross entropy of s cos(t), where the angle t to the right speaker's direction is taken m
/// larger. Outputs are cosines. Beyond t = pi - m, where cos(t + m) would rise again, m sin(m) is taken away in its place, as published code does.
/// </summary>
internal sealed class AngularMarginLoss : ITaskLoss
{
    /// <summary>m and s as published (ECAPA-TDNN, EfficientTDNN).</summary>
    private const double Margin = 0.2;
    private const double Scale = 30;

    /// <summary>Keeps the slope of the sine finite.</summary>
    private const double Edge = 1 - 1e-6;

    public string Task => SpeakerVerification.TaskName;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing)
    {
        // Mixed samples come with each class's share.
        var shares = targets.dim() == 2 ? targets : nn.functional.one_hot(targets, outputs.size(1)).to(outputs.dtype);
        var cosines = outputs.clamp(HeldScalar.Of(-Edge), HeldScalar.Of(Edge));
        var sines = cosines.mul(cosines).negative().Shifted(1).sqrt();
        var wider = cosines.Times(Math.Cos(Margin)).Plus(sines.Times(-Math.Sin(Margin)));
        var beyond = cosines.Shifted(-Margin * Math.Sin(Margin));
        var right = where(cosines.gt(HeldScalar.Of(Math.Cos(Math.PI - Margin))), wider, beyond);
        var moved = outputs.Plus(shares.mul(right.add(outputs, HeldScalar.Of(-1))));
        return nn.functional.cross_entropy(moved.Times(Scale), targets, label_smoothing: smoothing);
    }

    public Tensor Teach(Tensor outputs) => nn.functional.softmax(outputs.detach().Times(Scale), 1);

    public Tensor Distill(Tensor outputs, Tensor taught) => nn.functional.cross_entropy(outputs.Times(Scale), taught);
}
