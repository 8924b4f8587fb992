using System.Text;
using System.Text.Json;
using NasService.Core.Blocks;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Candidates;
using NasService.Training.Data;
using NasService.Training.Data.Characters;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>A bundle of a small decoder of characters in a folder, and what it is made of.</summary>
internal sealed class CharacterBundle : IDisposable
{
    public const int Window = 12;

    private const string Space = """
        name: letters
        task: language-model
        input: {alphabet: 12, length: 12}
        stages: [{block: transformer, channels: 32, depth: [1, 2], heads: 4, headSize: 8, valueSize: 8, mlp: 2, mlpActivation: squared-relu, projectionConv: ["off", "on"]}]
        head: {channels: 0, norm: layer}
        quantization: {granularity: layer, bits: [8, 32]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-character-bundle-");

    public CharacterBundle()
    {
        // What follows "ab" is "c", and so on, but for a letter that is rare.
        File.WriteAllText(Path.Combine(Data, "text.txt"), string.Concat(Enumerable.Repeat("abcde😀fgh ", 200)) + "q");
        var definition = new DataDefinition("characters", Data, 20, false, 0)
        {
            TestShare = 0.1,
            Characters = new CharacterDefinition { Window = Window, Alphabet = 12 }
        };
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space), BlockCatalog.Shipped).GetValueOrThrow();
        var data = DataSet.Open(new CharacterDataSource(), definition, 0);
        using var supernet = new Supernet(space, 0);
        using var threads = new MemberThreads(2);
        var settings = JobReader.Read("{name: a, space: a, data: {path: a}, supernet: {steps: 60, batch: 16, optimizer: adamw, learningRate: 0.01, labelSmoothing: 0}}"u8, JobNames.Shipped).GetValueOrThrow().Supernet;
        using var trainer = new SupernetTrainer(supernet, data, definition, settings, new SandwichRecipe(), 0, threads);
        trainer.Run(null, null, null, default);
        Directory.CreateDirectory(Folder);
        Model = new CandidateModels(supernet, data, new CalibrationDefinition(12, 12, "minmax", 1), [new MinMaxRange()], 63)
            .Write(space.Largest(8), Path.Combine(Folder, "model.onnx"), default);
        Inputs = space.LargestPlan.Inputs;
        Test = (CharacterData)new CharacterDataSource().OpenTest(definition).PreparedAs(data.Samples);
        File.WriteAllText(Path.Combine(Folder, "manifest.json"), DocumentJson.Write(new
        {
            id = Model.ArchitectureId,
            task = LanguageModel.TaskName,
            input = new CharacterInputs().Describe(Inputs[0], data.Samples, definition),
            output = new { name = "logits" },
            classNames = data.Samples.Targets.ClassNames,
        }));
    }

    public ModelFile Model { get; }

    public CharacterData Test { get; }

    public System.Collections.Immutable.ImmutableArray<TensorSpec> Inputs { get; }

    public string Data => _folder.CreateSubdirectory("data").FullName;

    public string Folder => Path.Combine(_folder.FullName, "bundle");

    public JsonElement Input
        => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))).RootElement.GetProperty("input");

    public string Letters => Input.GetProperty("characters").GetProperty("letters").GetString()!;

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A folder beside the bundle.</summary>
    public string Beside(string name) => _folder.CreateSubdirectory(name).FullName;
}
