namespace NasService.Training.Supernets;

/// <summary>Calibrated BN statistics of one topology, by layer name. Immutable.</summary>
public sealed record NetworkStatistics(IReadOnlyDictionary<string, LayerStatistics> Layers)
{
    /// <summary>Of a network without BN.</summary>
    public static NetworkStatistics None { get; } = new(new Dictionary<string, LayerStatistics>(StringComparer.Ordinal));
}
