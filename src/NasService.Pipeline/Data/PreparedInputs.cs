using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Data;

/// <summary>Samples of a set, read when they are asked for.</summary>
/// <param name="set">The set.</param>
/// <param name="inputs">Of the network.</param>
/// <param name="which">Samples of it, in order.</param>
internal sealed class PreparedInputs(IDataSet set, ImmutableArray<TensorSpec> inputs, int[] which) : SampleInputs
{
    public override long Length => which.Length * inputs.Sum(i => i.Shape.Count);

    public override IReadOnlyDictionary<string, int> FreeAxes { get; } = FreeAxesOf(inputs);

    /// <summary>Lengths of the axes that files leave open, as the inputs have them.</summary>
    public static IReadOnlyDictionary<string, int> FreeAxesOf(ImmutableArray<TensorSpec> inputs) => inputs.SelectMany(i => i.FreeLengths)
        .DistinctBy(l => l.Symbol).ToDictionary(l => l.Symbol, l => l.Length, StringComparer.Ordinal);

    public override void Read(int first, int count, IModelInputs target)
    {
        foreach (var input in set.Read(which.AsSpan(first, count), new DataView(inputs)).Inputs)
        {
            if (input.Integers is { } integers)
            {
                integers.CopyTo(target.Integers(input.Spec.Name));
            }
            else
            {
                input.CopyTo(target.Floats(input.Spec.Name));
            }
        }
    }
}
