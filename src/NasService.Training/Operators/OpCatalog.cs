using NasService.Training.Export;

namespace NasService.Training.Operators;

/// <summary>How each operator is computed and how it is written. A supernet has one, and hands it on to the networks that are cut from
/// it.</summary>
public sealed class OpCatalog
{
    internal OpCatalog(OpKernels kernels, OpLowerings lowerings) => (Kernels, Lowerings) = (kernels, lowerings);

    public static OpCatalog Shipped { get; } = new(OpKernels.Shipped, OpLowerings.Shipped);

    internal OpKernels Kernels { get; }

    internal OpLowerings Lowerings { get; }

    /// <summary>The same and more operators.</summary>
    /// <exception cref="ArgumentException">An operator is there already.</exception>
    internal OpCatalog With(IEnumerable<IOpKernel> kernels, IEnumerable<IOpLowering> lowerings)
        => new(new OpKernels([.. Kernels.All, .. kernels]), new OpLowerings([.. Lowerings.All, .. lowerings]));
}
