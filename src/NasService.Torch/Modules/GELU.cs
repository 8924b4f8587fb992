namespace TorchSharp.Modules;

/// <summary>Only the names of the two ways to compute it; the function is <c>torch.nn.functional.gelu</c>.</summary>
public sealed class GELU
{
    private GELU()
    {
    }

    public enum Approximate
    {
        none,
        tanh,
    }
}
