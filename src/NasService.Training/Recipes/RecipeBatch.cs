using static TorchSharp.torch;

namespace NasService.Training.Recipes;

/// <summary>Samples as tensors of the caller's dispose scope.</summary>
internal sealed record RecipeBatch(IReadOnlyList<Tensor> Inputs, Tensor Targets);
