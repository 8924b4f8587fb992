using System.Globalization;
using System.Text;
using NasService.Core.Genes;
using NasService.Core.Spaces;
using NasService.Tests.Goldens;

namespace NasService.Core.Tests.Spaces;

/// <summary>
/// What must not move by itself: hashes and ids name what is stored, genes are stored by position, counted numbers are compared across versions.
/// </summary>
[Trait(Golden.Trait, Golden.TraitValue)]
public sealed class SpaceGoldenTests
{
    private const string Folder = "tests/NasService.Core.Tests/Spaces/Goldens";
    private const int Samples = 30;

    // Of so many of the sampled networks the whole document.
    private const int Documents = 3;

    // Gene choices as one digit each; the longest list of choices has 25.
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static TheoryData<string> Names => [.. GoldenSpaces.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Space_ItsHashDimensionsArchitecturesAndCounts_AreTheGoldenOnes(string name)
    {
        var space = GoldenSpaces.Open(name);

        var networks = Networks(space).SelectMany((n, i) => Lines(space, n.Label, n.Architecture, i));
        Golden.Check($"{Folder}/{name}.txt", [.. Head(space), .. Dimensions(space.Genes), .. networks]);
    }

    [Fact]
    public void Files_OfTheFolder_AreThoseOfTheSpaces() => Golden.CheckFolder(Folder, GoldenSpaces.Names.Select(n => $"{n}.txt"));

    private static IEnumerable<string> Head(SearchSpace space) =>
    [
        $"hash {space.Hash}",
        $"document {Encoding.UTF8.GetString(SpaceJson.Write(space.Definition))}",
        $"phenotypes {space.Size}",
        $"architectures {space.ArchitectureCount}",
        $"policies of the largest {space.Genes.CountPhenotypes(d => d.IsPolicy)}",
    ];

    private static IEnumerable<string> Dimensions(GeneSpace genes) => genes.Dimensions.Select((d, i) => string.Create(
        CultureInfo.InvariantCulture,
        $"dimension {i} {d.Name} {d.KindName} [{string.Join(' ', d.Choices)}]{Same(d)}{When(genes, d)}"));

    private static string Same(Dimension d) => d.SameAs.IsEmpty ? "" : $" same as [{string.Join(' ', d.SameAs)}]";

    private static string When(GeneSpace genes, Dimension d)
        => d.ActiveWhen is { } w ? FormattableString.Invariant($" when {w.AtLeast} <= {genes.Dimensions[w.Dimension].Name} <= {w.AtMost}") : "";

    private static IEnumerable<(string Label, Architecture Architecture)> Networks(SearchSpace space)
    {
        var random = new Random(15);
        return
        [
            ("smallest-fp32", space.Smallest()), ("largest-fp32", space.Largest()),
            ("smallest-int8", space.Smallest(8)), ("largest-int8", space.Largest(8)),
            .. Enumerable.Range(1, Samples).Select(i => ($"sample-{i}", space.Sample(random))),
        ];
    }

    private static IEnumerable<string> Lines(SearchSpace space, string label, Architecture architecture, int index)
    {
        var plan = space.Plan(architecture);
        var cost = ArchitectureCost.Of(plan);
        var genes = string.Concat(architecture.Genes.Select(g => Digits[g]));
        yield return $"network {label} id {architecture.Id} topology {architecture.TopologyId} genes {genes}";
        yield return $"network {label} resolution {(plan.Inputs[0].Shape.Rank > 1 ? plan.Inputs[0].Shape[1] : plan.Inputs[0].Shape[0])} blocks {plan.Blocks.Length}"
            + $" layers {plan.Layers.Count()} int8 layers {plan.Layers.Count(l => l.Bits == 8)}"
            + $" macs {plan.Macs} parameters {plan.Parameters} bytes {plan.Bytes} fp32 bytes {cost.Fp32Bytes} int8 bytes {cost.Int8Bytes}";
        if (index is >= 3 and < 3 + Documents)
        {
            yield return $"network {label} document {ArchitectureJson.Write(architecture)}";
        }
    }
}
