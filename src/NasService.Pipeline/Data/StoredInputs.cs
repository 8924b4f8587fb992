using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Measurement.Quality;

namespace NasService.Pipeline.Data;

/// <summary>Samples in memory, as a model takes them; written once, before anybody reads.</summary>
internal sealed class StoredInputs : SampleInputs, IModelInputs
{
    private readonly ImmutableArray<TensorSpec> _inputs;
    private readonly Dictionary<string, float[]> _floats;
    private readonly Dictionary<string, long[]> _integers;
    private readonly int _row;

    private StoredInputs(ImmutableArray<TensorSpec> inputs, Dictionary<string, float[]> floats, Dictionary<string, long[]> integers, int row)
        => (_inputs, _floats, _integers, _row) = (inputs, floats, integers, row);

    public override long Length => _floats.Values.Sum(v => v.LongLength) + _integers.Values.Sum(v => v.LongLength);

    public override IReadOnlyDictionary<string, int> FreeAxes => PreparedInputs.FreeAxesOf(_inputs);

    public long Size => _inputs.Sum(i => i.Shape.Count);

    /// <summary>All of some samples, some at a time.</summary>
    public static StoredInputs Of(PreparedInputs prepared, ImmutableArray<TensorSpec> inputs, int count)
    {
        const int ReadTogether = 256;
        var stored = new StoredInputs(inputs, Arrays<float>(inputs, ElementType.Float, count), Arrays<long>(inputs, ElementType.Integer, count), 0);
        for (var first = 0; first < count; first += ReadTogether)
        {
            prepared.Read(first, Math.Min(ReadTogether, count - first), new StoredInputs(inputs, stored._floats, stored._integers, first));
        }

        return stored;
    }

    public Span<float> Floats(string name) => _floats[name].AsSpan(_row * SizeOf(name));

    public Span<long> Integers(string name) => _integers[name].AsSpan(_row * SizeOf(name));

    public override void Read(int first, int count, IModelInputs target)
    {
        foreach (var (name, values) in _floats)
        {
            values.AsSpan(first * SizeOf(name), count * SizeOf(name)).CopyTo(target.Floats(name));
        }

        foreach (var (name, values) in _integers)
        {
            values.AsSpan(first * SizeOf(name), count * SizeOf(name)).CopyTo(target.Integers(name));
        }
    }

    private int SizeOf(string name) => (int)_inputs.First(i => i.Name == name).Shape.Count;

    private static Dictionary<string, T[]> Arrays<T>(ImmutableArray<TensorSpec> inputs, ElementType type, int count)
        => inputs.Where(i => i.Type == type).ToDictionary(i => i.Name, i => new T[count * i.Shape.Count], StringComparer.Ordinal);
}
