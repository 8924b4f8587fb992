using System.Buffers;
using System.Text.Json;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>
/// A space as canonical JSON: every key written, choices ascending, defaults resolved into the stages, so that equal definitions give equal bytes.
/// Keys that came to the language later are written only where they say something: the hash of an older space stays what it was.
/// The keys are those of the YAML document, and reading applies the same rules.
/// </summary>
public static class SpaceJson
{
    /// <returns>UTF-8.</returns>
    public static byte[] Write(SpaceDefinition space)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, space);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <param name="utf8">The document, untrusted.</param>
    /// <param name="blocks">The block kinds that a stage may name.</param>
    /// <param name="tasks">The tasks that it may name; null: those that ship.</param>
    public static Parsed<SearchSpace> Read(ReadOnlySpan<byte> utf8, BlockCatalog blocks, TaskCatalog? tasks = null)
        => SpaceReader.Compile(JsonTree.Read(utf8), blocks, tasks);

    private static void Write(Utf8JsonWriter json, SpaceDefinition space)
    {
        json.WriteStartObject();
        json.WriteString("name", space.Name);
        json.WriteString("description", space.Description);
        json.WriteStartObject("input");
        space.Input.Write(json);
        json.WriteEndObject();
        if (space.Task.Name != ImageClassification.TaskName)
        {
            json.WriteString("task", space.Task.Name);
        }

        if (space.Task is { Outputs: null, PredictsNext: false })
        {
            json.WriteNumber("classes", space.Classes);
        }

        if (space.Embedding is { } embedding)
        {
            json.WriteStartObject("embedding");
            json.WriteBoolean("frozen", embedding.IsFrozen);
            KeyJson.WriteList(json, "bits", embedding.Bits.Select(b => (double)b));
            json.WriteEndObject();
        }

        if (space.Stem is { } stem)
        {
            Write(json, stem);
        }

        json.WriteStartArray("stages");
        foreach (var stage in space.Stages)
        {
            Write(json, stage);
        }

        json.WriteEndArray();
        json.WriteStartObject("head");
        json.WriteNumber("channels", space.Head.Channels);
        json.WriteString("activation", ActivationNames.NameOf(space.Head.Activation));
        json.WriteNumber("bits", space.Head.Bits);
        if (space.Head.Features > 0)
        {
            json.WriteNumber("features", space.Head.Features);
        }

        if (space.Head.HasLayerNorm)
        {
            json.WriteString("norm", "layer");
        }

        if (space.Head.ReadsClassToken)
        {
            json.WriteString("pool", "token");
        }

        if (space.Head.StatisticsAttention > 0)
        {
            json.WriteString("pool", SpaceReader.Statistics);
            json.WriteNumber("attention", space.Head.StatisticsAttention);
        }

        if (space.Head.Embedding > 0)
        {
            json.WriteNumber("embedding", space.Head.Embedding);
        }

        if (space.Head.Upscale > 0)
        {
            json.WriteNumber("upscale", space.Head.Upscale);
            json.WriteString("residual", space.Head.AddsBicubic ? SpaceReader.BicubicResidual : "none");
        }

        json.WriteEndObject();
        if (space.Quantization is { } quantization)
        {
            json.WriteStartObject("quantization");
            json.WriteString("granularity", GranularityNames.NameOf(quantization.Granularity));
            KeyJson.WriteList(json, "bits", quantization.Bits.Select(b => (double)b));
            WriteWeights(json, quantization);
            if (quantization.HasDynamicRanges)
            {
                json.WriteString("activations", QuantizationSpec.Dynamic);
            }

            WriteProducts(json, quantization);
            json.WriteEndObject();
        }

        if (space.Monotone is { } monotone)
        {
            json.WriteString("monotone", monotone);
        }

        if (space.NormEpsilon != LayerPlan.DefaultNormEpsilon)
        {
            json.WriteNumber("normEpsilon", space.NormEpsilon);
        }

        json.WriteEndObject();
    }

    // Only where it is not the default: spaces from before there was a choice keep their hash.
    private static void WriteWeights(Utf8JsonWriter json, QuantizationSpec quantization)
    {
        if (quantization.Weights is [WeightMode.Symmetric])
        {
            return;
        }

        json.WriteStartArray("weights");
        foreach (var mode in quantization.Weights)
        {
            json.WriteStringValue(WeightModeNames.NameOf(mode));
        }

        json.WriteEndArray();
    }

    // Likewise.
    private static void WriteProducts(Utf8JsonWriter json, QuantizationSpec quantization)
    {
        if (quantization.Products is [{ Name: "fp32" }])
        {
            return;
        }

        json.WriteStartArray("products");
        foreach (var format in quantization.Products)
        {
            json.WriteStringValue(format.Name);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StageSpec stage)
    {
        json.WriteStartObject();
        json.WriteString("block", stage.Block);
        json.WriteNumber("channels", stage.Channels);
        json.WriteNumber("stride", stage.Stride);
        KeyJson.WriteList(json, "depth", stage.Depth.Select(d => (double)d));
        foreach (var (key, values) in stage.Values.Entries.Where(e => !e.Key.OmitsDefault || !e.Values.SequenceEqual(e.Key.Defaults)))
        {
            key.Write(json, values);
        }

        WriteWidth(json, stage.Width);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StemSpec stem)
    {
        json.WriteStartObject("stem");
        json.WriteNumber("kernel", stem.Kernel);
        json.WriteNumber("stride", stem.Stride);
        json.WriteNumber("channels", stem.Channels);
        json.WriteString("activation", ActivationNames.NameOf(stem.Activation));
        json.WriteNumber("bits", stem.Bits);
        WriteDeepStem(json, stem);
        json.WriteEndObject();
    }

    private static void WriteDeepStem(Utf8JsonWriter json, StemSpec stem)
    {
        if (stem.IsDeep)
        {
            KeyJson.WriteList(json, "depth", stem.Depth.Select(d => (double)d));
        }

        WriteWidth(json, stem.Width);
        if (stem.HasMaxPool)
        {
            json.WriteBoolean("maxPool", true);
        }
    }

    private static void WriteWidth(Utf8JsonWriter json, IReadOnlyList<double> width)
    {
        if (width is not [1.0])
        {
            KeyJson.WriteList(json, "width", width);
        }
    }
}
