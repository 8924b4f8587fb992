using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Training.Import.Encoders;

/// <summary>Finds a supernet's weights in an encoder's file and notes whatever does not fit.</summary>
/// <param name="file">By name.</param>
/// <param name="names">Their names without an end, by our layer's.</param>
internal sealed class EncoderTensors(Dictionary<string, StoredTensor> file, Dictionary<string, string> names)
{
    private static readonly Dictionary<string, string[]> s_ends = new(StringComparer.Ordinal)
    {
        // TensorFlow's names of a norm's scale and shift, which old files have.
        ["weight"] = ["weight", "gamma"],
        ["bias"] = ["bias", "beta"],
    };

    public List<InputError> Errors { get; } = [];

    /// <summary>Their names of what was asked for.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <returns>Null where an encoder has no such weight, or the file's does not fit.</returns>
    public StoredTensor? Find(SupernetParameter parameter, LayerPlan layer)
    {
        var end = parameter.Name[(layer.Name.Length + 1)..];
        if (!names.TryGetValue(layer.Name, out var theirs) || !s_ends.TryGetValue(end, out var ends))
        {
            return null;
        }

        var name = ends.Select(e => $"{theirs}.{e}").FirstOrDefault(file.ContainsKey);
        if (name is null)
        {
            Errors.Add(new InputError(parameter.Name, "The file has no such tensor.", $"{theirs}.{ends[0]}"));
            return null;
        }

        Used.Add(name);
        var tensor = file[name];
        long[] wanted = end == "bias" || layer.IsDepthwise ? [layer.Out] : [layer.Out, layer.In];
        if (tensor.Shape.AsSpan().SequenceEqual(wanted))
        {
            return tensor;
        }

        // Sentences may be cut to fewer tokens than the encoder has places for.
        if (layer.Name.EndsWith(".places", StringComparison.Ordinal) && tensor.Shape is [var rows, var width] && rows > layer.Out && width == layer.In)
        {
            return new StoredTensor(wanted, tensor.Values[..(layer.Out * layer.In)]);
        }

        Errors.Add(new InputError(parameter.Name, $"The tensor {name} has another shape.", string.Join(" x ", tensor.Shape), string.Join(" x ", wanted)));
        return null;
    }
}
