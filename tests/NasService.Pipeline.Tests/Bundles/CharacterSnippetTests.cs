using System.Text.Json;
using Bundle;
using Microsoft.ML.OnnxRuntime;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Data;
using NasService.Pipeline.Scoring;
using NasService.Training.Data;
using NasService.Training.Data.Characters;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>What a bundle's readme does with a text is what scoring did; a bundle is scored by its manifest alone.</summary>
public sealed class CharacterSnippetTests(CharacterSnippetTests.Trained trained) : IClassFixture<CharacterSnippetTests.Trained>
{
    private readonly CharacterBundle _bundle = trained.Bundle;

    [Fact]
    public void CSharp_OfATextItKnows_GoesOnWithItAndGivesTheScoresOfScoring()
    {
        using var session = new InferenceSession(_bundle.Model.Path);

        Assert.Equal("abcde😀fgh abcde😀fgh ", TextGenerator.Continue(session, _bundle.Letters, CharacterBundle.Window, "abcde😀fgh a", 9));
        var outputs = Outputs();
        for (var i = 0; i < 3; i++)
        {
            var ids = _bundle.Test.Read([i], new DataView(_bundle.Inputs)).Inputs[0].Integers!;
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
                const folder = {{JsonSerializer.Serialize(_bundle.Folder)}};
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
        Skip.IfNot(OtherProgram.Run("python3", ["-c", "import numpy, onnxruntime"], "") is not null,
            "python3 with numpy and onnxruntime is not on this machine.");
        var printed = OtherProgram.Run("python3", ["-c", BundleSnippets.CharactersPython + $$"""


            folder = {{JsonSerializer.Serialize(_bundle.Folder)}}
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
        var part = EvaluationSet.Create(_bundle.Test, _bundle.Inputs, [.. Enumerable.Range(0, _bundle.Test.Count)]);
        part.Accumulate(_bundle.Model, 2, meter, default);
        var own = meter.Finish();

        var score = Scoring().Run(new ScoreRequest(_bundle.Folder, _bundle.Data) { Part = ScorePart.Test }, default);

        Assert.Equal((_bundle.Test.Count, "characters", "bpc"), (score.Samples, score.Kind, score.Scores[0].Metric));
        Assert.Equal(own.Value, score.Scores[0].Value, 1e-6);
        Assert.InRange(own.Value, 0, 0.5);
    }

    [Fact]
    public void Score_OfAnotherText_IsThatOfAllItsCharactersByTheBundlesAlphabet()
    {
        var other = _bundle.Beside("other");
        File.WriteAllText(Path.Combine(other, "any.txt"), string.Concat(Enumerable.Repeat("zzzabc", 40)));

        var score = Scoring().Run(new ScoreRequest(_bundle.Folder, other), default);

        Assert.InRange(score.Scores[0].Value, 2, 60);
    }

    [Fact]
    public void Specs_OfTheManifest_AreTheModels()
    {
        var inputs = new CharacterInputs();
        Assert.True(inputs.Reads(_bundle.Input));
        Assert.Equal(_bundle.Inputs, inputs.Specs(_bundle.Input).AsEnumerable());
    }

    private static BundleScore Scoring()
        => new([new CharacterDataSource()], TaskCatalog.Shipped, new BundleInputs([new CharacterInputs()]), QualityMeters.Shipped);

    private float[] Outputs()
    {
        var part = EvaluationSet.Create(_bundle.Test, _bundle.Inputs, [.. Enumerable.Range(0, _bundle.Test.Count)]);
        return OnnxOutputs.Of(_bundle.Model, part.Inputs, _bundle.Test.Count, 2, default);
    }

    /// <summary>Trained once for all tests.</summary>
    public sealed class Trained : IDisposable
    {
        internal CharacterBundle Bundle { get; } = new();

        public void Dispose() => Bundle.Dispose();
    }
}
