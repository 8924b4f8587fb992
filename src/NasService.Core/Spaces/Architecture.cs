using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NasService.Core.Genes;

namespace NasService.Core.Spaces;

/// <summary>
/// One candidate: a choice for every active dimension, the quantization policy included. Immutable; equal when the phenotype is equal.
/// </summary>
public sealed class Architecture : IEquatable<Architecture>
{
    internal Architecture(GeneSpace space, int[] canonicalGenes)
    {
        Genes = [.. canonicalGenes];
        var choices = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        var labels = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var policy = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < canonicalGenes.Length; i++)
        {
            var d = space.Dimensions[i];
            if (!space.IsActive(canonicalGenes, i))
            {
                continue;
            }

            var value = d.Choices[canonicalGenes[i]];
            if (!d.Labels.IsEmpty)
            {
                labels.Add(d.Name, d.Labels[canonicalGenes[i]]);
            }

            if (d.IsPolicy)
            {
                policy.Add(d.Name, (int)value);
            }
            else
            {
                choices.Add(d.Name, value);
            }
        }

        Choices = choices.ToImmutable();
        Labels = labels.ToImmutable();
        Policy = policy.ToImmutable();
        var topology = string.Join(';', Choices.Select(c => $"{c.Key}={Labels.GetValueOrDefault(c.Key) ?? c.Value.ToString(CultureInfo.InvariantCulture)}"));
        var bits = string.Join(';', Policy.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key}={c.Value}")));
        TopologyId = Hash(topology);
        Id = Hash(topology + "|" + bits);
    }

    /// <summary>16 hexadecimal digits: a hash of the phenotype, weights excluded. Equal for duplicates, whatever their inactive genes were.</summary>
    public string Id { get; }

    /// <summary>The same for the phenotype without its policy: candidates that share it share weights and BN statistics.</summary>
    public string TopologyId { get; }

    /// <summary>The canonical genotype: a choice index per dimension of the space, 0 where inactive.</summary>
    public ImmutableArray<int> Genes { get; }

    /// <summary>Every active dimension but the policy's, by name; of a choice with a name, its place in the list of all.</summary>
    public ImmutableSortedDictionary<string, double> Choices { get; }

    /// <summary>Of those, the names of the choices that have names.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; }

    /// <summary>Every active dimension of the policy, by name: bits (8 or 32), and <c>asymmetric</c> (0 or 1) where the space has a choice of weight modes.</summary>
    public ImmutableSortedDictionary<string, int> Policy { get; }

    public bool Equals(Architecture? other) => other is not null && Id == other.Id;

    public override bool Equals(object? obj) => Equals(obj as Architecture);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Id;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
