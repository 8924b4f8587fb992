using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>Gradients of one member's parts of the shared weights; the lists run in parallel. Null where a part had no influence.</summary>
internal sealed record MemberGradients(IReadOnlyList<Parameter> Parameters, Tensor?[] Gradients);
