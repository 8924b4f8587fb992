namespace NasService.Torch.Extras;

/// <summary>The function behind a fused layer. The numbers are part of the contract with native/kernels/kernels.h.</summary>
public enum FusedActivation
{
    None = 0,
    Relu = 1,
    Relu6 = 2,
    HSwish = 3,
    Swish = 4,
}
