namespace NasService.Cli.Bench.Claims.Ofa;

/// <summary>Names of the experiment's accuracies in its file.</summary>
internal static class OfaNames
{
    public static string Shared(OfaVariant variant, int seed, OfaNetwork network, bool isRecalibrated = true)
        => $"{variant.Name}{(isRecalibrated ? "" : "/shared-statistics")}/{seed}/{network.Id}";

    public static string Alone(int seed, OfaNetwork network, bool isTaught = false) => $"{(isTaught ? "taught" : "alone")}/{seed}/{network.Id}";
}
