using NasService.Core.Jobs;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Importance;

/// <summary>The L1 norm of the weights that read a unit (Once-for-All); each is taken when it is asked for.</summary>
internal sealed class L1Importance : IChannelImportance
{
    public string Name => SupernetDefinition.L1;

    public UnitScores Judge(ImportanceContext context, CancellationToken cancellationToken) => Of(context.Supernet);

    public static UnitScores Of(Supernet supernet) => reader =>
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var weight = supernet.Layer(reader.Layer.Name).Weight;
        return Array.ConvertAll(weight.abs().sum(reader.OtherDimensions(weight)).cpu().data<float>().ToArray(), v => (double)v);
    };
}
