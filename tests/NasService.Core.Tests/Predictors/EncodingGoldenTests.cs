using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;
using NasService.Tests.Goldens;

namespace NasService.Core.Tests.Predictors;

/// <summary>Stored predictors were fitted on these numbers, in this order.</summary>
[Trait(Golden.Trait, Golden.TraitValue)]
public sealed class EncodingGoldenTests
{
    private const int Samples = 4;

    private const string File = "tests/NasService.Core.Tests/Predictors/Goldens/encodings.txt";

    [Fact]
    public void Encodings_OfEverySpace_AreTheGoldenOnes()
        => Golden.Check(File, GoldenSpaces.Names.SelectMany(n => Lines(GoldenSpaces.Open(n))), 1e-12);

    private static IEnumerable<string> Lines(SearchSpace space)
    {
        var encodings = new SpaceEncodings(space);
        var random = new Random(16);
        Architecture[] networks = [space.Smallest(), space.Largest(8), .. Enumerable.Range(0, Samples).Select(_ => space.Sample(random))];
        foreach (var encoding in new[] { encodings.Quality, encodings.Cost })
        {
            yield return $"{space.Name} {encoding.Name} groups {Counted(encoding.Groups)}";
            foreach (var network in networks)
            {
                var features = new double[encoding.Length];
                encoding.Encode(network.Genes.AsSpan(), features);
                yield return $"{space.Name} {encoding.Name} {network.Id} {Nonzero(features)}";
            }
        }
    }

    private static string Counted(IEnumerable<int> groups) => string.Join(' ', groups.CountBy(g => g).Select(g => $"{g.Key}x{g.Value}"));

    // Position = value where it is not 0.
    private static string Nonzero(double[] features)
        => string.Join(' ', features.Index().Where(f => f.Item != 0).Select(f => FormattableString.Invariant($"{f.Index}= {f.Item:R}")));
}
