using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>The matrices between kernel sizes, where they are not to be trained: without a gradient they stay what they were, the
/// identity.</summary>
internal static class KernelMatrices
{
    public static void LeaveOut(Supernet supernet, Tensor?[] gradients)
    {
        for (var i = 0; i < gradients.Length; i++)
        {
            if (supernet.Parameters[i].Name.Contains(".transform", StringComparison.Ordinal))
            {
                gradients[i]?.Dispose();
                gradients[i] = null;
            }
        }
    }
}
