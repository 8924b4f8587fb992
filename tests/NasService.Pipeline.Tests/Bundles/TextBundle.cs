using System.Text;
using System.Text.Json;
using NasService.Core.Blocks;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Training.Data;
using NasService.Training.Data.Text;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Tests.Data.Text;
using NasService.Training.Trainer;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>A bundle of a small classifier of sentences in a folder, and what it is made of.</summary>
internal sealed class TextBundle : IDisposable
{
    private const string Space = """
        name: words
        task: text-classification
        input: {vocabulary: 29, length: 12}
        classes: 2
        embedding: {bits: 8}
        stages: [{block: encoder, channels: 32, depth: [1, 2], heads: 4, headSize: 8, mlp: 2}]
        head: {channels: 0}
        quantization: {granularity: layer, bits: [8, 32], activations: dynamic}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-text-bundle-");

    public TextBundle()
    {
        SentenceFiles.Write(Data);
        var definition = SentenceFiles.Definition(Data) with { Classes = new ClassNames(["bad", "good"]) };
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space), BlockCatalog.Shipped).GetValueOrThrow();
        var data = DataSet.Open(Source, definition, 0);
        using var supernet = new Supernet(space, 0);
        using var threads = new MemberThreads(2);
        var settings = JobReader.Read("{name: a, space: a, data: {path: a}, supernet: {steps: 60, batch: 16, optimizer: adamw, learningRate: 0.01}}"u8, JobNames.Shipped).GetValueOrThrow().Supernet;
        using var trainer = new SupernetTrainer(supernet, data, definition, settings, new SandwichRecipe(), 0, threads);
        trainer.Run(null, null, null, default);
        Directory.CreateDirectory(Folder);
        var models = new CandidateModels(supernet, data, new CalibrationDefinition(12, 12, "minmax", 1), [new MinMaxRange()], 63);
        Model = models.Write(space.Largest(8), Path.Combine(Folder, "model.onnx"), default);
        Inputs = space.LargestPlan.Inputs;
        Set = (TextData)Source.OpenTest(definition).PreparedAs(data.Samples);
        var inputs = new TextInputs();
        foreach (var (name, content) in inputs.Files(data.Samples))
        {
            File.WriteAllBytes(Path.Combine(Folder, name), content);
        }

        File.WriteAllText(Path.Combine(Folder, "manifest.json"), DocumentJson.Write(new
        {
            id = Model.ArchitectureId,
            task = TextClassification.TaskName,
            input = inputs.Describe(Inputs[0], data.Samples, definition),
            output = new { name = "logits" },
            classNames = data.Samples.Targets.ClassNames,
        }));
    }

    public static TextDataSource Source { get; } = new(new TsvFormat());

    public string Folder => Path.Combine(_folder.FullName, "bundle");

    public string Data => _folder.CreateSubdirectory("data").FullName;

    public ModelFile Model { get; }

    public TextData Set { get; }

    public System.Collections.Immutable.ImmutableArray<Core.Networks.TensorSpec> Inputs { get; }

    public JsonElement Input => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))).RootElement.GetProperty("input");

    /// <summary>Sentences of the test set.</summary>
    public string[] Sentences => [.. File.ReadLines(Path.Combine(Data, "dev.tsv")).Select(l => l.Split('\t')[0])];

    /// <summary>What scoring makes of the test set: (samples, classes).</summary>
    public float[] Scored()
    {
        var part = EvaluationSet.Create(Set, Inputs, [.. Enumerable.Range(0, Set.Count)]);
        return OnnxOutputs.Of(Model, part.Inputs, Set.Count, 2, default);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
