using NasService.Core.Operators;

namespace NasService.Training.Supernets;

/// <summary>Where a sub-network's output channels lie among those of the largest network's layer.</summary>
internal static class OutputPlaces
{
    /// <param name="layer">Of the sub-network. Its heads, where it has any, are as many as the largest layer's.</param>
    /// <param name="channel">Of its outputs.</param>
    /// <param name="largest">Outputs of the largest layer.</param>
    public static int Of(LayerPlan layer, int channel, int largest)
        => layer.OutHeads == 0 ? channel : (channel / (layer.Out / layer.OutHeads) * (largest / layer.OutHeads)) + (channel % (layer.Out / layer.OutHeads));
}
