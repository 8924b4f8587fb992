using System.Text.Json;
using Bundle;
using FastBertTokenizer;
using Microsoft.ML.OnnxRuntime;
using NasService.Core.Spaces;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Scoring;
using NasService.Core.Tasks;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>What a bundle's readme does with a sentence is what scoring did, tokenizer included.</summary>
public sealed class TextSnippetTests : IDisposable
{
    private static readonly string[] s_more = ["Café, PLAYERS isn't unaffable!", "映画 good", "a\tfilm\u00a0is\u200b fine", string.Join(' ', Enumerable.Repeat("good film", 20))];

    private readonly TextBundle _bundle = new();

    public void Dispose() => _bundle.Dispose();

    [Fact]
    public void JavaScript_EverySentence_GivesTheScoresOfScoring()
    {
        // Modules are looked up beside the program's folder: the repository's.
        var root = Path.GetDirectoryName(SpaceLibrary.FindFolder(AppContext.BaseDirectory)!)!;
        var program = $$"""
            const fs = require("fs");
            const { createRequire } = require("module");
            const require_ = createRequire({{JsonSerializer.Serialize(root + "/")}});
            const ort = require_("onnxruntime-node");
            const { Tokenizer } = require_("@huggingface/tokenizers");
            {{BundleSnippets.TextJavaScript}}
            (async () => {
                const read = name => JSON.parse(fs.readFileSync({{JsonSerializer.Serialize(_bundle.Folder)}} + "/" + name, "utf8"));
                const manifest = read("manifest.json");
                const tokenizer = new Tokenizer(read("tokenizer.json"), {});
                const session = await ort.InferenceSession.create({{JsonSerializer.Serialize(_bundle.Folder)}} + "/model.onnx");
                const made = [];
                for (const sentence of JSON.parse(fs.readFileSync(0, "utf8"))) {
                    const feeds = prepare(ort, tokenizer, manifest.input, sentence);
                    const { logits } = await session.run(feeds);
                    made.push({ ids: Array.from(feeds.input_ids.data, Number), scores: Array.from(logits.data) });
                }
                console.log(JSON.stringify(made));
            })();
            """;

        var printed = OtherProgram.Run("node", ["-e", program], JsonSerializer.Serialize(_bundle.Sentences.Concat(s_more)));

        Assert.NotNull(printed);
        var made = JsonSerializer.Deserialize<Answer[]>(printed, JsonSerializerOptions.Web)!;
        Same(made.Take(_bundle.Set.Count).SelectMany(m => m.Scores));
        for (var i = 0; i < s_more.Length; i++)
        {
            var own = _bundle.Set.Pieces.Encode(s_more[i]);
            Assert.Equal([2, .. own.Take(10), 3], made[_bundle.Set.Count + i].Ids);
        }
    }

    [Fact]
    public void CSharp_EverySentence_GivesTheScoresOfScoring()
    {
        using var session = new InferenceSession(_bundle.Model.Path);
        var tokenizer = new BertTokenizer();
        using (var file = File.OpenRead(Path.Combine(_bundle.Folder, "tokenizer.json")))
        {
            tokenizer.LoadTokenizerJson(file);
        }

        Same(_bundle.Sentences.SelectMany(s => TextClassifier.Run(session, tokenizer, 12, 2, 3, s)));
    }

    [SkippableFact]
    public void Python_EverySentence_GivesTheScoresOfScoring()
    {
        Skip.IfNot(OtherProgram.Run("python3", ["-c", "import numpy, onnxruntime, tokenizers"], "") is not null, "python3 with numpy, onnxruntime and tokenizers is not on this machine.");
        var printed = OtherProgram.Run("python3", ["-c", BundleSnippets.TextPython + $$"""


            import sys
            manifest = json.load(open({{JsonSerializer.Serialize(_bundle.Folder)}} + "/manifest.json"))
            session = ort.InferenceSession({{JsonSerializer.Serialize(_bundle.Folder)}} + "/model.onnx")
            tokenizer = Tokenizer.from_file({{JsonSerializer.Serialize(_bundle.Folder)}} + "/tokenizer.json")
            print(json.dumps([session.run(None, prepare(tokenizer, manifest["input"], s))[0][0].tolist() for s in json.load(sys.stdin)]))
            """], JsonSerializer.Serialize(_bundle.Sentences));

        Same(JsonSerializer.Deserialize<float[][]>(printed!)!.SelectMany(s => s));
    }

    [Fact]
    public void Score_OfTheBundle_IsTheModelsOwn()
    {
        var scoring = new BundleScore([TextBundle.Source], TaskCatalog.Shipped, new BundleInputs([new TextInputs()]), QualityMeters.Shipped);
        var outputs = _bundle.Scored();
        var right = _bundle.Set.Targets.Labels.Index().Count(l => AccuracyMeter.IsRight(outputs.AsSpan(l.Index * 2, 2), l.Item));

        var score = scoring.Run(new ScoreRequest(_bundle.Folder, _bundle.Data), default);

        Assert.Equal((40, "tsv"), (score.Samples, score.Kind));
        Assert.Equal(right / 40.0, score.Scores[0].Value, 1e-9);
        Assert.InRange(score.Scores[0].Value, 0.6, 1);
    }

    [Fact]
    public void Specs_OfTheManifest_AreTheModels()
    {
        var inputs = new TextInputs();
        Assert.True(inputs.Reads(_bundle.Input));
        Assert.Equal(_bundle.Inputs, inputs.Specs(_bundle.Input).AsEnumerable());
    }

    private void Same(IEnumerable<float> scores) => Assert.All(_bundle.Scored().Zip(scores.ToArray()), p => Assert.Equal(p.First, p.Second, 1e-4));

    private sealed record Answer(long[] Ids, float[] Scores);
}
