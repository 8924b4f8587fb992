using NasService.Measurement.Sessions;

namespace NasService.Measurement.Quality;

/// <summary>Samples as a model takes them: in memory, or made when a batch of them is asked for. Thread-safe.</summary>
public abstract class SampleInputs
{
    /// <summary>Numbers of all inputs of all samples.</summary>
    public abstract long Length { get; }

    /// <summary>Lengths of axes that a model leaves open, by their symbols; empty: it leaves none.</summary>
    public virtual IReadOnlyDictionary<string, int> FreeAxes => OnnxModel.NoFreeAxes;

    /// <summary>
    /// Where samples differ in length: the lengths of the axes that a model leaves open, of one sample. Each then runs alone, since a
    /// runtime's own ranges, and sums that are
    /// rounded, would depend on who else is in a batch. Null: all are of one size.
    /// </summary>
    /// <param name="sample">Which.</param>
    public virtual IReadOnlyDictionary<string, int>? AxesOf(int sample) => null;

    /// <summary>Writes samples into the first rows of a batch.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">Of as many rows or more.</param>
    /// <exception cref="ArgumentException">The model takes other inputs.</exception>
    public abstract void Read(int first, int count, IModelInputs target);

    public static implicit operator SampleInputs(float[] values) => new OneInput(values);

    public static implicit operator SampleInputs(ReadOnlyMemory<float> values) => new OneInput(values);

    public static implicit operator SampleInputs(Memory<float> values) => new OneInput(values);

    /// <summary>All samples of the one input of a model.</summary>
    private sealed class OneInput(ReadOnlyMemory<float> values) : SampleInputs
    {
        public override long Length => values.Length;

        public override void Read(int first, int count, IModelInputs target)
        {
            var size = (int)target.Size;
            values.Span.Slice(first * size, count * size).CopyTo(target.Floats(""));
        }
    }
}
