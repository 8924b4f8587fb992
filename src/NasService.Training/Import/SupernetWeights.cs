using NasService.Core.Input;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Import;

/// <summary>A supernet's weights as safetensors, under our names or another's. BN statistics are no weights: they are calibrated for each sub-network.</summary>
public static class SupernetWeights
{
    public static byte[] Write(Supernet supernet, NameMap names) => SafetensorsFile.Write(supernet.Parameters.Select(p =>
    {
        var mapped = names.Of(p.Name);
        var tensor = StoredTensor.From(p.Value);
        return (mapped.Name, mapped.IsTransposed ? Transposed(tensor) : tensor);
    }));

    /// <summary>Overwrites every weight. Tensors of the file that nothing asks for are left out.</summary>
    /// <returns>Names of those, as they are in the file.</returns>
    /// <exception cref="InputException">A weight that is not in the file or has another shape; all of them. Nothing is overwritten then.</exception>
    public static IReadOnlyList<string> Read(Supernet supernet, byte[] bytes, NameMap names) => Read(supernet, bytes, (_, _) => names);

    /// <summary>The same with a map that depends on what is in the file.</summary>
    public static IReadOnlyList<string> Read(Supernet supernet, byte[] bytes, NameMapSource source)
    {
        var file = SafetensorsFile.Read(bytes);
        var names = source(supernet, [.. file.Keys]);
        var known = supernet.Parameters.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var errors = names.Names.Keys.Where(n => !known.Contains(n)).Select(n => new InputError(n, "The map names a weight that this space has not.")).ToList();
        var found = new List<(SupernetParameter Target, StoredTensor Tensor)>();
        foreach (var parameter in supernet.Parameters)
        {
            var mapped = names.Of(parameter.Name);
            if (!file.TryGetValue(mapped.Name, out var tensor))
            {
                errors.Add(new InputError(parameter.Name, "The file has no such tensor.", mapped.Name));
                continue;
            }

            tensor = mapped.IsTransposed && tensor.Shape.Length == 2 ? Transposed(tensor) : tensor;
            if (!tensor.Shape.AsSpan().SequenceEqual(parameter.Value.shape))
            {
                errors.Add(new InputError(parameter.Name, $"The tensor {mapped.Name} has another shape.", string.Join(" x ", tensor.Shape), string.Join(" x ", parameter.Value.shape)));
                continue;
            }

            found.Add((parameter, tensor));
        }

        if (errors.Count > 0)
        {
            throw new InputException(errors);
        }

        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        found.ForEach(f => f.Tensor.CopyTo(f.Target.Value));
        return [.. file.Keys.Except(supernet.Parameters.Select(p => names.Of(p.Name).Name)).Order(StringComparer.Ordinal)];
    }

    internal static StoredTensor Transposed(StoredTensor tensor)
    {
        var (rows, columns) = ((int)tensor.Shape[0], (int)tensor.Shape[1]);
        var values = new float[tensor.Values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[(i % columns * rows) + (i / columns)] = tensor.Values[i];
        }

        return new StoredTensor([columns, rows], values);
    }
}
