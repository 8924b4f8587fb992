using NasService.Core.Spaces;
using NasService.Tests.Goldens;

namespace NasService.Training.Tests.Export;

/// <summary>Exported files are named by their digest in databases and manifests; a refactoring gives the same bytes.</summary>
[Trait(Golden.Trait, Golden.TraitValue)]
public sealed class OnnxGoldenTests
{
    private const string Folder = "tests/NasService.Training.Tests/Export/Goldens";
    private const string Fashion = "fashion-mbconv";
    private const string Cifar = "cifar-mbv3-small";
    private const string Every = GoldenSpaces.EveryChoice;

    private static readonly GoldenNetwork[] s_networks =
    [
        new(Fashion, "smallest-fp32", s => s.Smallest()), new(Fashion, "largest-fp32", s => s.Largest()), new(Fashion, "largest-int8", s => s.Largest(8)),
        new(Fashion, "largest-int8-7bits", s => s.Largest(8), WeightLimit: 63), Mixed(Fashion, 1), Mixed(Fashion, 2),
        new(Cifar, "smallest-fp32", s => s.Smallest()), new(Cifar, "largest-int8", s => s.Largest(8)), Mixed(Cifar, 1), Mixed(Cifar, 2), Mixed(Cifar, 3),
        new(Every, "largest-fp32", s => s.Largest()), new(Every, "smallest-int8", s => s.Smallest(8)), Mixed(Every, 1), Mixed(Every, 2), Mixed(Every, 3), Mixed(Every, 4),
        Alone("ofa-mbv3-w1.0", "smallest-fp32", s => s.Smallest()), Alone("ofa-proxyless-w1.3", "smallest-int8", s => s.Smallest(8)),
        Alone("ofa-resnet50", "smallest-mixed", SmallestMixed),
    ];

    // One of each format as a whole, so that a failure can be read.
    private static readonly string[] s_shown = [$"{Fashion} smallest-fp32", $"{Every} mixed-1", $"{Cifar} largest-int8"];

    [Fact]
    public void Export_TwentyNetworksOfEveryKind_GivesTheGoldenBytes()
    {
        var files = s_networks.ToDictionary(n => n.Label, n => n.Export());

        Golden.Check(
            $"{Folder}/networks.txt",
            [.. files.SelectMany(f => GoldenNetwork.Summary(f.Key, f.Value)), .. s_shown.SelectMany(s => GoldenNetwork.Graph(s, files[s]))]);
    }

    private static GoldenNetwork Mixed(string space, int seed) => new(space, $"mixed-{seed}", s => s.Sample(new Random(seed)));

    // Published networks are large: the smallest one, its bits drawn.
    private static Architecture SmallestMixed(SearchSpace space)
    {
        var random = new Random(3);
        int[] genes = [.. space.Smallest().Genes];
        foreach (var (i, dimension) in space.Genes.Dimensions.Index().Where(d => d.Item.IsPolicy))
        {
            genes[i] = random.Next(dimension.Choices.Length);
        }

        return space.Create(genes);
    }

    private static GoldenNetwork Alone(string space, string name, Func<SearchSpace, Architecture> architecture) => new(space, name, architecture, IsCut: false);
}
