using System.Collections.Immutable;
using NasService.Core.Spaces;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>
/// The weights of all choices, before the softmax: as many sets as there are points on the front that is sought, each with a penalty of
/// its own, all over the same shared weights. Not thread-safe.
/// </summary>
internal sealed class RelaxedWeights
{
    /// <summary>In front of their names in a checkpoint.</summary>
    public const string Prefix = "choices/";

    private readonly ImmutableArray<AdamVector>[] _sets;

    public RelaxedWeights(RelaxedSpace space, int sets)
    {
        Space = space;
        _sets = [.. Enumerable.Range(0, sets).Select(_ => space.Edges.Select(e => new AdamVector(e.Choices.Length)).ToImmutableArray())];
    }

    public RelaxedSpace Space { get; }

    public int Sets => _sets.Length;

    /// <summary>For each edge its weights.</summary>
    public IReadOnlyList<float[]> Of(int set) => [.. _sets[set].Select(v => v.Values)];

    /// <summary>For each edge its weights behind the softmax.</summary>
    public IReadOnlyList<float[]> Shares(int set) => [.. _sets[set].Select(v => Softmax(v.Values))];

    public Architecture Discrete(int set) => Space.Discrete(Of(set));

    /// <summary>Leaves that carry gradients, one an edge; they belong to the caller's dispose scope.</summary>
    public Tensor[] Leaves(int set) => [.. _sets[set].Select(v => tensor(v.Values).requires_grad_())];

    /// <param name="set">Which.</param>
    /// <param name="gradients">For each edge; null where nothing depends on it.</param>
    /// <param name="rate">Of the step.</param>
    public void Step(int set, IReadOnlyList<float[]?> gradients, double rate)
    {
        for (var e = 0; e < gradients.Count; e++)
        {
            if (gradients[e] is { } gradient)
            {
                _sets[set][e].Step(gradient, rate);
            }
        }
    }

    public void Write(IDictionary<string, StoredTensor> tensors) => ForEach((vector, name) => vector.Write(tensors, name));

    /// <exception cref="CheckpointException">They are not there, or of another space.</exception>
    public void Restore(IReadOnlyDictionary<string, StoredTensor> tensors) => ForEach((vector, name) => vector.Restore(tensors, name));

    /// <summary>The networks of the largest weights in what a training left behind, of each set one, without repetitions; empty where it
    /// trained no such weights.</summary>
    public static ImmutableArray<Architecture> Found(SearchSpace space, IReadOnlyDictionary<string, StoredTensor> tensors)
    {
        if (!tensors.Keys.Any(k => k.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            return [];
        }

        var relaxed = new RelaxedSpace(space);
        var found = ImmutableArray.CreateBuilder<Architecture>();
        for (var set = 0; relaxed.Edges.All(e => tensors.ContainsKey(NameOf(set, e))); set++)
        {
            found.Add(relaxed.Discrete([.. relaxed.Edges.Select(e => tensors[NameOf(set, e)].Values)]));
        }

        return [.. found.Distinct()];
    }

    public static float[] Softmax(float[] values)
    {
        var most = values.Max();
        var powers = Array.ConvertAll(values, v => Math.Exp(v - most));
        var sum = powers.Sum();
        return Array.ConvertAll(powers, p => (float)(p / sum));
    }

    private static string NameOf(int set, RelaxedEdge edge) => FormattableString.Invariant($"{Prefix}{set}/{edge.Name}");

    private void ForEach(Action<AdamVector, string> action)
    {
        for (var set = 0; set < _sets.Length; set++)
        {
            for (var e = 0; e < _sets[set].Length; e++)
            {
                action(_sets[set][e], NameOf(set, Space.Edges[e]));
            }
        }
    }
}
