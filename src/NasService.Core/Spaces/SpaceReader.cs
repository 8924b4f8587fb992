using System.Collections.Immutable;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Core.Yaml;

namespace NasService.Core.Spaces;

/// <summary>Reads a search space from YAML. The language is described in <c>searchspaces/README.md</c>; every mistake is reported at once.</summary>
public static class SpaceReader
{
    /// <summary>Value of <c>head.pool</c>: attentive statistics.</summary>
    internal const string Statistics = "statistics";

    /// <summary>Value of <c>head.residual</c>.</summary>
    internal const string BicubicResidual = "bicubic";

    /// <summary>As published (ECAPA-TDNN).</summary>
    private const int DefaultAttention = 128;

    /// <param name="yaml">The document, UTF-8, untrusted.</param>
    /// <param name="blocks">The block kinds that a stage may name.</param>
    /// <param name="tasks">The tasks that a space may name; null: those that ship.</param>
    public static Parsed<SearchSpace> Read(ReadOnlySpan<byte> yaml, BlockCatalog blocks, TaskCatalog? tasks = null) => Compile(YamlReader.Read(yaml), blocks, tasks);

    /// <summary>The same from a file; a file that cannot be read is an error like any other.</summary>
    public static Parsed<SearchSpace> ReadFile(string path, BlockCatalog blocks, TaskCatalog? tasks = null)
        => Compile(YamlReader.ReadFile(path), blocks, tasks);

    internal static Parsed<SearchSpace> Compile(Parsed<YamlNode> document, BlockCatalog blocks, TaskCatalog? tasks)
    {
        if (document.Value is null)
        {
            return new Parsed<SearchSpace>(null, document.Errors);
        }

        var errors = new ErrorList();
        var root = YamlFields.Of(document.Value, "", errors);
        var definition = ReadDefinition(root, blocks, tasks ?? TaskCatalog.Shipped, errors);
        return errors.Count > 0 ? new Parsed<SearchSpace>(null, errors.ToList()) : new Parsed<SearchSpace>(new SearchSpace(definition, blocks), []);
    }

    private static SpaceDefinition ReadDefinition(YamlFields root, BlockCatalog blocks, TaskCatalog tasks, ErrorList errors)
    {
        var places = new Dictionary<string, (string Path, int Line)>(StringComparer.Ordinal);
        var name = root.Text("name", null, required: true);
        if (name is not null && !EntryName.IsValid(name))
        {
            root.Refuse("name", "Not a name.", Shortened.Of(name), EntryName.Allowed);
        }

        var description = root.Text("description", "") ?? "";
        var (task, outputs) = ReadTask(root, tasks);
        var input = ReadInput(root, task.Input, places);
        outputs = task.PredictsNext ? input.Words?.Words ?? 0 : outputs;
        var embedding = ReadEmbedding(root, input, places);
        var stem = ReadStem(root, places);
        var stages = ReadStages(root, blocks, places);
        var head = ReadHead(root, places);
        var quantization = ReadQuantization(root);
        var ordered = blocks.Keys.Where(k => k.Scope == KeyScope.Block).Select(k => k.Name).Order(StringComparer.Ordinal);
        var monotone = root.Name("monotone", "none", ["none", .. ordered]) is var rule && rule is null or "none" ? null : rule;
        places["monotone"] = root.PlaceOf("monotone");
        var normEpsilon = root.Number("normEpsilon", SpaceLimits.NormEpsilon, LayerPlan.DefaultNormEpsilon);
        root.RefuseOthers();
        var definition = new SpaceDefinition(name ?? "", description, input, outputs, stem, stages, head, quantization)
        {
            Task = task,
            Embedding = embedding,
            Monotone = monotone,
            NormEpsilon = normEpsilon,
        };
        foreach (var error in SpaceRules.Check(definition, blocks))
        {
            errors.Add(places.TryGetValue(error.Path, out var place) ? error with { Path = place.Path, Line = place.Line } : error);
        }

        return definition;
    }

    /// <summary>A task that has a number of outputs leaves no key for it: who writes one is told.</summary>
    private static (ITask Task, int Outputs) ReadTask(YamlFields root, TaskCatalog tasks)
    {
        var name = root.Name("task", ImageClassification.TaskName, [.. tasks.Names]);
        var task = tasks.Find(name ?? "") ?? tasks.Get(ImageClassification.TaskName);
        return (task, task.PredictsNext ? 0 : task.Outputs ?? (int)root.Int("classes", SpaceLimits.Classes, null));
    }

    private static NetworkInput ReadInput(YamlFields root, IInputKind kind, Dictionary<string, (string Path, int Line)> places)
    {
        if (root.Fields("input", required: true) is not { } fields)
        {
            return kind.None;
        }

        var input = kind.Read(fields);
        fields.RefuseOthers();
        places[$"input.{input.ExtentName}"] = fields.PlaceOf(input.ExtentName);
        return input;
    }

    private static EmbeddingSpec? ReadEmbedding(YamlFields root, NetworkInput input, Dictionary<string, (string Path, int Line)> places)
    {
        const string Key = "embedding";
        places[Key] = root.PlaceOf(Key);
        if (input.Words is null)
        {
            if (root.Fields(Key) is not null)
            {
                root.Refuse(Key, "Only words are looked up in tables.", null, "no such key, or a task whose input is words");
            }

            return null;
        }

        var embedding = root.FieldsOrEmpty(Key);
        var result = new EmbeddingSpec(embedding.Flag("frozen", false), embedding.IntChoices("bits", SpaceLimits.Bits, 2, 32));
        embedding.RefuseOthers();
        return result;
    }

    private static StemSpec? ReadStem(YamlFields root, Dictionary<string, (string Path, int Line)> places)
    {
        if (root.Fields("stem") is not { } stem)
        {
            places["stem"] = root.PlaceOf("stem");
            return null;
        }

        var result = new StemSpec(
            (int)stem.Int("kernel", SpaceLimits.Kernel, 3),
            (int)stem.Int("stride", SpaceLimits.Stride, 1),
            (int)stem.Int("channels", SpaceLimits.Channels, null),
            StageReader.ReadActivation(stem),
            (int)stem.Int("bits", SpaceLimits.Bits, 32))
        {
            Depth = stem.IntChoices("depth", SpaceLimits.StemDepth, (int)SpaceLimits.StemDepth.Max, 1),
            Width = stem.NumberChoices("width", SpaceLimits.Width, SpaceLimits.Choices, 1),
            HasMaxPool = stem.Flag("maxPool", false),
        };
        stem.RefuseOthers();
        foreach (var key in (string[])["kernel", "depth", "width"])
        {
            places[$"stem.{key}"] = stem.PlaceOf(key);
        }

        return result;
    }

    private static ImmutableArray<StageSpec> ReadStages(YamlFields root, BlockCatalog blocks, Dictionary<string, (string Path, int Line)> places)
    {
        var defaults = root.Fields("defaults");
        if (defaults is not null)
        {
            StageReader.Read(defaults, blocks, isComplete: false);
        }

        var stages = root.ListOfFields("stages", SpaceLimits.Stages, defaults);
        foreach (var stage in stages)
        {
            foreach (var key in StageReader.Keys(blocks))
            {
                places[$"{stage.Path}.{key}"] = stage.PlaceOf(key);
            }
        }

        return [.. stages.Select(s => StageReader.Read(s, blocks, isComplete: true))];
    }

    private static HeadSpec ReadHead(YamlFields root, Dictionary<string, (string Path, int Line)> places)
    {
        if (root.Fields("head") is not { } head)
        {
            foreach (var key in (string[])["pool", "embedding", "upscale"])
            {
                places[$"head.{key}"] = root.PlaceOf("head");
            }

            return new HeadSpec(0, Activation.None);
        }

        var pool = head.Name("pool", "mean", ["mean", Statistics, "token"]);
        var attention = (int)head.Int("attention", SpaceLimits.Channels, DefaultAttention);
        if (pool != Statistics && head.HasOwn("attention"))
        {
            head.Refuse("attention", "Only statistics are weighed by attention.", pool, $"pool: {Statistics}, or no such key");
        }

        var result = new HeadSpec(
            (int)head.Int("channels", SpaceLimits.HeadChannels, null),
            StageReader.ReadActivation(head),
            (int)head.Int("bits", SpaceLimits.Bits, 32),
            (int)head.Int("features", SpaceLimits.HeadChannels, 0))
        {
            HasLayerNorm = head.Name("norm", "none", ["layer", "none"]) == "layer",
            ReadsClassToken = pool == "token",
            StatisticsAttention = pool == Statistics ? attention : 0,
            Embedding = (int)head.Int("embedding", SpaceLimits.HeadChannels, 0),
            Upscale = (int)head.Int("upscale", SpaceLimits.Upscale, 0),
            AddsBicubic = head.Name("residual", BicubicResidual, [BicubicResidual, "none"]) == BicubicResidual,
        };
        if (result.Upscale == 1)
        {
            head.Refuse("upscale", "The picture would keep its size.", "1", "2, 3 or 4");
        }

        if (result.Upscale == 0 && head.HasOwn("residual"))
        {
            head.Refuse("residual", "Only a picture that is enlarged is added.", null, "upscale: 2, 3 or 4, or no such key");
        }

        head.RefuseOthers();
        foreach (var key in (string[])["pool", "channels", "features", "embedding", "upscale"])
        {
            places[$"head.{key}"] = head.PlaceOf(key);
        }

        return result;
    }

    private static QuantizationSpec? ReadQuantization(YamlFields root)
    {
        if (root.Fields("quantization") is not { } quantization)
        {
            return null;
        }

        var granularity = quantization.Name("granularity", "block", [.. GranularityNames.ByName.Keys]);
        var bits = quantization.IntChoices("bits", SpaceLimits.Bits, 2, null);
        var weights = quantization.NameChoices("weights", WeightModeNames.ByName, WeightMode.Symmetric);
        var activations = quantization.Name("activations", QuantizationSpec.Calibrated, [QuantizationSpec.Calibrated, QuantizationSpec.Dynamic]);
        var products = quantization.NameChoices("products", NumberFormats.All.ToImmutableSortedDictionary(f => f.Name, f => f.Code, StringComparer.Ordinal), NumberFormats.Fp32.Code);
        quantization.RefuseOthers();
        return new QuantizationSpec(GranularityNames.ByName.GetValueOrDefault(granularity ?? "block"), bits)
        {
            Weights = weights,
            HasDynamicRanges = activations == QuantizationSpec.Dynamic,

            // Codes ascend, so that the smallest and the largest choice are what they are called.
            Products = [.. products.Where(c => c > 0).Order().Select(NumberFormats.Of)],
        };
    }
}
