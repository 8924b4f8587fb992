using System.Collections.Concurrent;
using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>
/// Numbers as libtorch's operators take them. TorchSharp hands a scalar's bare pointer to native code: one that nothing refers to any more
/// may be freed by its finalizer while it is
/// read there, and the operator then fails ("Expected false to be true") or computes with what lies in its place. An implicit conversion
/// makes such a scalar, and so does TorchSharp
/// itself in a plain sum (<c>a + b</c> adds 1 times b). Those made here are held.
/// </summary>
public static class HeldScalar
{
    private static readonly ConcurrentDictionary<double, Scalar> s_constants = new();

    /// <summary>A number of which there are few in a process: it is kept for ever.</summary>
    public static Scalar Of(double value) => s_constants.GetOrAdd(value, static v => v);

    /// <summary>A number that changes from step to step: the caller disposes of it behind the call, and so holds it until then.</summary>
    public static Scalar New(double value) => value;

    /// <summary>a + b, element by element; shapes as of libtorch's add.</summary>
    public static torch.Tensor Plus(this torch.Tensor a, torch.Tensor b) => a.add(b, Of(1));

    /// <summary>Adds b to a in place.</summary>
    /// <returns>a.</returns>
    public static torch.Tensor Accumulate(this torch.Tensor a, torch.Tensor b) => a.add_(b, Of(1));

    /// <summary>The tensor plus one of few numbers.</summary>
    public static torch.Tensor Shifted(this torch.Tensor a, double by) => a.add(Of(by), Of(1));

    /// <summary>The tensor times one of few numbers.</summary>
    public static torch.Tensor Times(this torch.Tensor a, double factor) => a.mul(Of(factor));
}
