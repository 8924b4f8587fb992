using FsCheck;
using FsCheck.Fluent;
using NasService.Core.Jobs;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class SearchSpacePropertyTests
{
    [Fact]
    public void Size_OfRandomSpaces_IsTheNumberOfDistinctNetworks() => ForRandomSpaces(space =>
    {
        var plans = RandomSpaces.Genotypes(space.Genes).Select(g => RandomSpaces.Describe(space.Plan(g))).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(plans.Count, (int)space.Size);
    });

    [Fact]
    public void ArchitectureCount_OfRandomSpaces_IsTheNumberOfDistinctTopologies() => ForRandomSpaces(space =>
    {
        var topologies = RandomSpaces.Genotypes(space.Genes).Select(g => space.Create(g).TopologyId).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(topologies.Count, (int)space.ArchitectureCount);
    });

    [Fact]
    public void Create_SameNetwork_SameIdAndTheOtherWayRound() => ForRandomSpaces(space =>
    {
        var pairs = RandomSpaces.Genotypes(space.Genes).Select(g => (space.Create(g).Id, Plan: RandomSpaces.Describe(space.Plan(g)))).Distinct().ToList();

        Assert.Equal(pairs.Count, pairs.DistinctBy(p => p.Id).Count());
        Assert.Equal(pairs.Count, pairs.DistinctBy(p => p.Plan).Count());
    });

    [Fact]
    public void Create_AnyGenotype_IsCanonicalContainedAndPlannedAlike() => ForRandomSpaces(space =>
    {
        foreach (var genes in RandomSpaces.Genotypes(space.Genes).Take(500))
        {
            var architecture = space.Create(genes);
            var canonical = architecture.Genes.ToArray();
            space.Genes.Canonicalize(canonical);

            Assert.Equal<int>(architecture.Genes, canonical);
            Assert.True(space.Contains(architecture));
            Assert.Equal(RandomSpaces.Describe(space.Plan(genes)), RandomSpaces.Describe(space.Plan(architecture)));
        }
    });

    [Fact]
    public void Read_ArchitectureOfARandomSpace_RoundTripsThroughJson() => ForRandomSpaces(space =>
    {
        var architecture = space.Sample(new Random(3));

        var read = ArchitectureJson.Read(ArchitectureJson.Write(architecture), space).GetValueOrThrow();

        Assert.Equal(architecture, read);
        Assert.Equal<int>(architecture.Genes, read.Genes);
    });

    [Fact]
    public void Read_RandomSpace_RoundTripsThroughJson() => ForRandomSpaces(space =>
    {
        var json = SpaceJson.Write(space.Definition);

        var read = SpaceJson.Read(json, RandomSpaces.Blocks).GetValueOrThrow();

        Assert.Equal(json, SpaceJson.Write(read.Definition));
        Assert.Equal((space.Hash, space.Name, space.Size), (read.Hash, read.Name, read.Size));
        // JSON is YAML: the reader of the one reads the other.
        Assert.Equal(space.Hash, SpaceReader.Read(json, RandomSpaces.Blocks).GetValueOrThrow().Hash);
    });

    [Fact]
    public void MinMacsAndMinBytes_OfRandomSpaces_AreThoseOfTheBestOfAllNetworks() => ForRandomSpaces(space =>
    {
        var plans = RandomSpaces.Genotypes(space.Genes).Select(g => space.Plan(g)).ToList();

        Assert.Equal(plans.Min(p => p.Macs), ConstraintCheck.MinMacs(space));
        Assert.Equal(plans.Min(p => p.Bytes), ConstraintCheck.MinBytes(space));
    });

    [Fact]
    public void PoliciesOfLargest_OfRandomSpaces_IsWhatEnumerationFinds() => ForRandomSpaces(space =>
    {
        var largest = space.Largest().TopologyId;
        var policies = RandomSpaces.Genotypes(space.Genes).Select(g => space.Create(g)).Where(a => a.TopologyId == largest).DistinctBy(a => a.Id);

        Assert.Equal(policies.Count(), (int)SpaceSummary.Of(space).PoliciesOfLargest);
    });

    [Fact]
    public void WithBits_AnyArchitecture_KeepsTheTopologyAndSetsEveryBit() => ForRandomSpaces(space =>
    {
        var architecture = space.Sample(new Random(5));
        foreach (var bits in (int[])[8, 32])
        {
            var changed = space.WithBits(architecture, bits);
            var allowed = space.Definition.Quantization?.Bits ?? [32];

            Assert.Equal(architecture.TopologyId, changed.TopologyId);
            var policy = changed.Policy.Where(p => p.Key.EndsWith("bits", StringComparison.Ordinal)).ToLookup(p => p.Key.StartsWith("classifier", StringComparison.Ordinal), p => p.Value);
            Assert.All(policy[false], b => Assert.Equal(allowed.Contains(bits) ? bits : allowed[0], b));
            var nearest = space.Definition.Quantization?.Products.Min(f => Math.Abs(f.WeightBits - bits));
            Assert.All(policy[true], b => Assert.Equal(nearest, Math.Abs(NumberFormats.Of(b).WeightBits - bits)));
            Assert.Equal(changed.Policy.Keys, space.Genes.Dimensions.Where((d, i) => d.IsPolicy && space.Genes.IsActive(changed.Genes.AsSpan(), i)).Select(d => d.Name).Order(StringComparer.Ordinal));
        }
    });

    private static void ForRandomSpaces(Action<SearchSpace> check)
        => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) => check(RandomSpaces.Make(new Random(seed))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
