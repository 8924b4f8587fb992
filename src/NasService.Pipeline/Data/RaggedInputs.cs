using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Data;

/// <summary>Samples of different lengths, each as long as it is and no longer than the network reads.</summary>
/// <param name="set">The set, whose samples have lengths.</param>
/// <param name="inputs">Of the network.</param>
/// <param name="which">Samples of it, in order.</param>
internal sealed class RaggedInputs(IDataSet set, ImmutableArray<TensorSpec> inputs, int[] which) : SampleInputs
{
    private readonly PreparedInputs _prepared = new(set, inputs, which);
    private readonly ISampleLengths _lengths = (ISampleLengths)set;

    public override long Length => which.Length;

    public override IReadOnlyDictionary<string, int> FreeAxes => _prepared.FreeAxes;

    public override IReadOnlyDictionary<string, int> AxesOf(int sample)
        => FreeAxes.ToDictionary(a => a.Key, a => Math.Min(a.Value, _lengths.LengthOf(which[sample])), StringComparer.Ordinal);

    public override void Read(int first, int count, IModelInputs target) => _prepared.Read(first, count, target);
}
