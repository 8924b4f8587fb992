namespace TorchSharp;

/// <summary>libtorch's numbers of the devices.</summary>
public enum DeviceType
{
    CPU = 0,
    CUDA = 1,
    MPS = 13,
    META = 14,
}
