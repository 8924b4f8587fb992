namespace NasService.Bench.Claims.Ofa;

/// <summary>Names of the experiment's accuracies in its file.</summary>
internal static class OfaNames
{
    public static string Shared(OfaVariant variant, int seed, OfaNetwork network, bool isRecalibrated = true)
        => $"{variant.Name}{(isRecalibrated ? "" : "/shared-statistics")}/{seed}/{network.Id}";

    /// <summary>Of a network that no supernet has taught.</summary>
    public static bool IsAlone(string name) => name.StartsWith("alone/", StringComparison.Ordinal);

    public static string Alone(int seed, OfaNetwork network, bool isTaught = false) => $"{(isTaught ? "taught" : "alone")}/{seed}/{network.Id}";
}
