using NasService.Core.Tasks;
using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>Cross entropy of every token's answer against the token that follows, in nats, and against a teacher's probabilities: means
/// over all tokens. Outputs are N x T x K, targets N x T.</summary>
internal sealed class TokenLoss : ITaskLoss
{
    public string Task => LanguageModel.TaskName;

    public Tensor Loss(Tensor outputs, Tensor targets, double smoothing)
        => nn.functional.cross_entropy(outputs.flatten(0, -2), targets.flatten(), label_smoothing: smoothing);

    public Tensor Teach(Tensor outputs) => nn.functional.softmax(outputs.detach(), -1);

    public Tensor Distill(Tensor outputs, Tensor taught) => nn.functional.cross_entropy(outputs.flatten(0, -2), taught.flatten(0, -2));
}
