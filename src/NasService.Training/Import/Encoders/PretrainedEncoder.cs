using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Import.Encoders;

/// <summary>
/// Fills a supernet whose blocks are <c>encoder</c> with a pre-trained encoder of text, from a safetensors file or an ONNX file. The
/// classifier stays new, and what a low
/// rank has in place of a matrix is made of it by its largest singular values.
/// </summary>
public static class PretrainedEncoder
{
    private const string Place = "supernet.pretrained";

    /// <summary>Reads a file and fills the supernet.</summary>
    /// <returns>Tensors of the file that nothing asked for.</returns>
    /// <exception cref="InputException">It cannot be read, or does not fit: every tensor that is missing or has another shape. Nothing is
    /// overwritten then.</exception>
    public static IReadOnlyList<string> Read(Supernet supernet, string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Place, $"The file cannot be read: {e.Message.TrimEnd('.')}.", path, "model.onnx or model.safetensors of an encoder", cause: e);
        }

        return Read(supernet, bytes, path.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The same from a file's bytes.</summary>
    public static IReadOnlyList<string> Read(Supernet supernet, byte[] bytes, bool isOnnx)
    {
        var file = isOnnx ? OnnxEncoderWeights.Read(bytes, Place) : SafetensorsFile.Read(bytes);
        var names = EncoderNames.Of(file.Keys) ?? throw new InputException(
            Place, "The file has no table of words: it is no encoder whose names are known.", file.Count == 0 ? "no tensors" : string.Join(", ", file.Keys.Order(StringComparer.Ordinal).Take(3)),
            $"a tensor {EncoderNames.Words}, with anything before it: BERT, MiniLM, DistilBERT");
        var wanted = new EncoderTensors(file, names.Of(supernet.Plans[0]));
        var found = supernet.Parameters.Select(p => (Target: p, Tensor: wanted.Find(p, supernet.Layer(LayerOf(p.Name)).Largest))).ToArray();
        AddFirstSegment(supernet, file, names, wanted, found);
        if (wanted.Errors.Count > 0)
        {
            throw new InputException([.. wanted.Errors]);
        }

        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var (target, tensor) in found)
        {
            if (tensor is not null)
            {
                target.Value.copy_(tensor.ToTensor().view(target.Value.shape));
            }
        }

        LowRankStart.Fill(supernet);
        return [.. file.Keys.Except(wanted.Used).Order(StringComparer.Ordinal)];
    }

    // With one sentence every word is in the first segment: its row is part of every place's.
    private static void AddFirstSegment(
        Supernet supernet, Dictionary<string, StoredTensor> file, EncoderNames names, EncoderTensors wanted, (SupernetParameter Target, StoredTensor? Tensor)[] found)
    {
        var op = supernet.Plans[0].Nodes.Select(n => n.Op).OfType<WordEmbedding>().FirstOrDefault();
        if (op is not { Segments: null } || !file.TryGetValue(names.SegmentsName, out var segments))
        {
            return;
        }

        wanted.Used.Add(names.SegmentsName);
        var at = Array.FindIndex(found, f => f.Target.Name == $"{op.Places.Name}.weight");
        if (found[at].Tensor is { } places && segments.Shape is [> 0, var width] && width == op.Places.In)
        {
            found[at].Tensor = places with { Values = [.. places.Values.Select((v, i) => v + segments.Values[i % width])] };
        }
        else if (found[at].Tensor is not null)
        {
            wanted.Errors.Add(new InputError(op.Places.Name, $"The tensor {names.SegmentsName} has another shape.", string.Join(" x ", segments.Shape), $"2 x {op.Places.In}"));
        }
    }

    private static string LayerOf(string parameter) => parameter[..parameter.LastIndexOf('.')];
}
