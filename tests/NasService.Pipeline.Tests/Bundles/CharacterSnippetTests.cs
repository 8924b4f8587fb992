using System.Text;
using System.Text.Json;
using Bundle;
using Microsoft.ML.OnnxRuntime;
using NasService.Core.Blocks;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Pipeline.Scoring;
using NasService.Training.Data;
using NasService.Training.Data.Characters;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>What a bundle's readme does with a text is what scoring did; a bundle is scored by its manifest alone.</summary>
public sealed class CharacterSnippetTests : IDisposable
{
    private const int Window = 12;

    private const string Space = """
        name: letters
        task: language-model
        input: {alphabet: 12, length: 12}
        stages: [{block: transformer, channels: 32, depth: [1, 2], heads: 4, headSize: 8, valueSize: 8, mlp: 2, mlpActivation: squared-relu, projectionConv: ["off", "on"]}]
        head: {channels: 0, norm: layer}
        quantization: {granularity: layer, bits: [8, 32]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-character-bundle-");
    private readonly ModelFile _model;
    private readonly CharacterData _test;
    private readonly System.Collections.Immutable.ImmutableArray<TensorSpec> _inputs;

    public CharacterSnippetTests()
    {
        // What follows "ab" is "c", and so on, but for a letter that is rare.
        File.WriteAllText(Path.Combine(Data, "text.txt"), string.Concat(Enumerable.Repeat("abcde😀fgh ", 200)) + "q");
        var definition = new DataDefinition("characters", Data, 20, false, 0) { TestShare = 0.1, Characters = new CharacterDefinition { Window = Window, Alphabet = 12 } };
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space), BlockCatalog.Shipped).GetValueOrThrow();
        var data = DataSet.Open(new CharacterDataSource(), definition, 0);
        using var supernet = new Supernet(space, 0);
        using var threads = new MemberThreads(2);
        var settings = JobReader.Read("{name: a, space: a, data: {path: a}, supernet: {steps: 60, batch: 16, optimizer: adamw, learningRate: 0.01, labelSmoothing: 0}}"u8, JobNames.Shipped).GetValueOrThrow().Supernet;
        using var trainer = new SupernetTrainer(supernet, data, definition, settings, new SandwichRecipe(), 0, threads);
        trainer.Run(null, null, null, default);
        Directory.CreateDirectory(Folder);
        _model = new CandidateModels(supernet, data, new CalibrationDefinition(12, 12, "minmax", 1), [new MinMaxRange()], 63)
            .Write(space.Largest(8), Path.Combine(Folder, "model.onnx"), default);
        _inputs = space.LargestPlan.Inputs;
        _test = (CharacterData)new CharacterDataSource().OpenTest(definition).PreparedAs(data.Samples);
        File.WriteAllText(Path.Combine(Folder, "manifest.json"), DocumentJson.Write(new
        {
            id = _model.ArchitectureId,
            task = LanguageModel.TaskName,
            input = new CharacterInputs().Describe(_inputs[0], data.Samples, definition),
            output = new { name = "logits" },
            classNames = data.Samples.Targets.ClassNames,
        }));
    }

    private string Data => _folder.CreateSubdirectory("data").FullName;

    private string Folder => Path.Combine(_folder.FullName, "bundle");

    private JsonElement Input => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "manifest.json"))).RootElement.GetProperty("input");

    private string Letters => Input.GetProperty("characters").GetProperty("letters").GetString()!;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void CSharp_OfATextItKnows_GoesOnWithItAndGivesTheScoresOfScoring()
    {
        using var session = new InferenceSession(_model.Path);

        Assert.Equal("abcde😀fgh abcde😀fgh ", TextGenerator.Continue(session, Letters, Window, "abcde😀fgh a", 9));
        var outputs = Outputs();
        for (var i = 0; i < 3; i++)
        {
            var ids = _test.Read([i], new DataView(_inputs)).Inputs[0].Integers!;
            var own = TextGenerator.Scores(session, ids);
            Assert.All(own.Zip(outputs.Skip(i * own.Length)), p => Assert.Equal(p.First, p.Second, 1e-4));
        }
    }

    [Fact]
    public void JavaScript_OfATextItKnows_GoesOnWithIt()
    {
        // Modules are looked up beside the program's folder: the repository's.
        var root = Path.GetDirectoryName(SpaceLibrary.FindFolder(AppContext.BaseDirectory)!)!;
        var program = $$"""
            const fs = require("fs");
            const { createRequire } = require("module");
            const ort = createRequire({{JsonSerializer.Serialize(root + "/")}})("onnxruntime-node");
            {{BundleSnippets.CharactersJavaScript}}
            (async () => {
                const folder = {{JsonSerializer.Serialize(Folder)}};
                const manifest = JSON.parse(fs.readFileSync(folder + "/manifest.json", "utf8"));
                const session = await ort.InferenceSession.create(folder + "/model.onnx");
                console.log(JSON.stringify(await continueText(ort, session, manifest.input, "abcde😀fgh a", 9)));
            })();
            """;

        var printed = OtherProgram.Run("node", ["-e", program], "");

        Assert.NotNull(printed);
        Assert.Equal("abcde😀fgh abcde😀fgh ", JsonSerializer.Deserialize<string>(printed));
    }

    [SkippableFact]
    public void Python_OfATextItKnows_GoesOnWithIt()
    {
        Skip.IfNot(OtherProgram.Run("python3", ["-c", "import numpy, onnxruntime"], "") is not null, "python3 with numpy and onnxruntime is not on this machine.");
        var printed = OtherProgram.Run("python3", ["-c", BundleSnippets.CharactersPython + $$"""


            folder = {{JsonSerializer.Serialize(Folder)}}
            manifest = json.load(open(folder + "/manifest.json", encoding="utf-8"))
            session = ort.InferenceSession(folder + "/model.onnx")
            print(json.dumps(continue_text(session, manifest["input"], "abcde\U0001F600fgh a", 9)))
            """], "");

        Assert.Equal("abcde😀fgh abcde😀fgh ", JsonSerializer.Deserialize<string>(printed!));
    }

    [Fact]
    public void Score_OfTheTestPart_IsTheModelsOwnInBits()
    {
        var meter = QualityMeters.Shipped.Create(LanguageModel.TaskName);
        var part = EvaluationSet.Create(_test, _inputs, [.. Enumerable.Range(0, _test.Count)]);
        part.Accumulate(_model, 2, meter, default);
        var own = meter.Finish();

        var score = Scoring().Run(new ScoreRequest(Folder, Data) { Part = ScorePart.Test }, default);

        Assert.Equal((_test.Count, "characters", "bpc"), (score.Samples, score.Kind, score.Scores[0].Metric));
        Assert.Equal(own.Value, score.Scores[0].Value, 1e-6);
        Assert.InRange(own.Value, 0, 0.5);
    }

    [Fact]
    public void Score_OfAnotherText_IsThatOfAllItsCharactersByTheBundlesAlphabet()
    {
        var other = _folder.CreateSubdirectory("other").FullName;
        File.WriteAllText(Path.Combine(other, "any.txt"), string.Concat(Enumerable.Repeat("zzzabc", 40)));

        var score = Scoring().Run(new ScoreRequest(Folder, other), default);

        Assert.InRange(score.Scores[0].Value, 2, 60);
    }

    [Fact]
    public void Specs_OfTheManifest_AreTheModels()
    {
        var inputs = new CharacterInputs();
        Assert.True(inputs.Reads(Input));
        Assert.Equal(_inputs, inputs.Specs(Input).AsEnumerable());
    }

    private static BundleScore Scoring() => new([new CharacterDataSource()], TaskCatalog.Shipped, new BundleInputs([new CharacterInputs()]), QualityMeters.Shipped);

    private float[] Outputs()
    {
        var part = EvaluationSet.Create(_test, _inputs, [.. Enumerable.Range(0, _test.Count)]);
        return OnnxOutputs.Of(_model, part.Inputs, _test.Count, 2, default);
    }
}
