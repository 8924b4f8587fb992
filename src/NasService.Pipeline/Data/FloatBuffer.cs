using NasService.Measurement.Quality;

namespace NasService.Pipeline.Data;

/// <summary>The one input of a batch, in memory.</summary>
/// <param name="size">Numbers of a sample.</param>
/// <param name="rows">Samples.</param>
internal sealed class FloatBuffer(int size, int rows) : IModelInputs
{
    private readonly float[] _values = new float[size * rows];

    public long Size => size;

    public Span<float> Floats(string name) => _values;

    public Span<long> Integers(string name) => throw new ArgumentException($"Expected floats, got whole numbers in {name}.", nameof(name));

    /// <summary>The first rows.</summary>
    public ReadOnlySpan<float> Rows(int count) => _values.AsSpan(0, count * size);
}
