using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Data;

/// <summary>Samples of a set that are judged whole, read when they are asked for.</summary>
/// <param name="set">The set.</param>
/// <param name="which">Samples of it, in order.</param>
internal sealed class WholeSet(IWholeSamples set, int[] which) : WholeInputs
{
    public override int Count => which.Length;

    public override WholeSample Sample(int index)
    {
        var (shape, values, target) = set.Whole(which[index]);
        return new WholeSample(shape, values, target);
    }
}
