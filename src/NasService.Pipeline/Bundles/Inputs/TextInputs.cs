using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Text;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Sentences: words of a vocabulary by a tokenizer that is part of the bundle, any number of them up to a length.</summary>
internal sealed class TextInputs : IBundleInputs
{
    private const string Text = "text";

    public bool Describes(IDataSet samples) => samples is TextData;

    public BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data)
    {
        var (text, pieces) = (((TextData)samples).Text, ((TextData)samples).Pieces);
        var labels = ((TextData)samples).Labels;
        var isPair = text.Pair is not null;
        return new BundleTextInput(
            input.Name, BundleAxis.Of(input), BundleAxis.TypeOf(input), TextInput.MaskName, isPair ? TextInput.SegmentsName : null,
            new BundleText(
                TokenizerFile.Name, input.Shape[0], pieces.FirstId, pieces.SeparatorId, pieces.PaddingId, text.Lowercase, isPair,
                new BundleTextColumns(text.HasHeader, text.Text, text.Pair, text.Label, labels)));
    }

    public IEnumerable<(string Name, byte[] Content)> Files(IDataSet samples)
        => [(TokenizerFile.Name, TokenizerFile.Write(((TextData)samples).Pieces, ((TextData)samples).Text.Lowercase))];

    public string Explain(BundleManifest manifest, ITask task)
    {
        var input = (BundleTextInput)manifest.Input;
        var others = input.Segments is null ? $"`{input.Mask}`" : $"`{input.Mask}` and `{input.Segments}`";
        var second = input.Text.Pairs ? ", \"another sentence\"" : "";
        return FormattableString.Invariant($$"""
            Inputs `{{input.Name}}`, {{others}}: {{string.Join(" x ", input.Shape)}} whole numbers (int64), T tokens of any number up to {{input.Text.Length}}. Output `{{manifest.Output.Name}}`: {{task.OutputText}}.

            `{{input.Text.Tokenizer}}` is the tokenizer (WordPiece) in the format of Hugging Face's tokenizers. What is longer than {{input.Text.Length}} tokens is cut; of sentences in a batch the shorter ones are filled up with
            {{input.Text.Padding}}, and the mask is 0 there. {{Latencies(manifest)}}

            C# (`Microsoft.ML.OnnxRuntime`, [`FastBertTokenizer`](https://www.nuget.org/packages/FastBertTokenizer)):

            ```csharp
            {{BundleSnippets.TextCSharp}}

            // using var session = new InferenceSession("model.onnx");
            // var tokenizer = new BertTokenizer();
            // tokenizer.LoadTokenizerJson(File.OpenRead("tokenizer.json"));
            // var scores = TextClassifier.Run(session, tokenizer, {{input.Text.Length}}, {{input.Text.First}}, {{input.Text.Separator}},
            // "a sentence"{{second}});
            // Console.WriteLine(names[Array.IndexOf(scores, scores.Max())]);    // names: "classNames" of manifest.json
            ```

            Python (`onnxruntime`, [`tokenizers`](https://pypi.org/project/tokenizers)):

            ```python
            {{BundleSnippets.TextPython}}


            manifest = json.load(open("manifest.json"))
            session = ort.InferenceSession("model.onnx")
            tokenizer = Tokenizer.from_file("tokenizer.json")
            outputs = session.run(None, prepare(tokenizer, manifest["input"], "a sentence"{{second}}))[0]
            print({{task.PythonAnswer}})
            ```

            JavaScript (`onnxruntime-node` or `onnxruntime-web`, [`@huggingface/tokenizers`](https://www.npmjs.com/package/@huggingface/tokenizers)):

            ```js
            {{BundleSnippets.TextJavaScript}}

            // import fs from "node:fs";
            // import ort from "onnxruntime-node";
            // import { Tokenizer } from "@huggingface/tokenizers";
            // const read = name => JSON.parse(fs.readFileSync(name, "utf8"));
            // const manifest = read("manifest.json");
            // const tokenizer = new Tokenizer(read("tokenizer.json"), {});
            // const session = await ort.InferenceSession.create("model.onnx");
            // const { {{manifest.Output.Name}} } = await session.run(prepare(ort, tokenizer, manifest.input, "a sentence"{{second}}));
            // const scores = Array.from({{manifest.Output.Name}}.data);
            // console.log(manifest.classNames[scores.indexOf(Math.max(...scores))]);
            ```
            """);
    }

    private static string Latencies(BundleManifest manifest) => manifest.LatencyMs.ByTokens is not { IsEmpty: false } by ? ""
        : "The latency above is the expectation over the lengths of the sentences that it was made for, one at a time; measured: "
            + string.Join(", ", by.Select(t => FormattableString.Invariant($"{t.Value:F4} ms of {t.Key} tokens"))) + ".";

    public bool Reads(JsonElement input) => input.TryGetProperty(Text, out _);

    public DataDefinition Read(JsonElement input, string kind, string folder)
    {
        var text = input.GetProperty(Text);
        var columns = text.GetProperty("columns");
        return new DataDefinition(kind, folder, 3, Flip: false, Crop: 0)
        {
            Text = new TextDefinition(Path.GetFileName(text.GetProperty("tokenizer").GetString()!))
            {
                Lowercase = text.GetProperty("lowercase").GetBoolean(),
                HasHeader = columns.GetProperty("header").GetBoolean(),
                Text = columns.GetProperty("text").GetString()!,
                Pair = columns.TryGetProperty("pair", out var pair) ? pair.GetString() : null,
                Label = columns.GetProperty("label").GetString()!,
                Labels = new ClassNames([.. columns.GetProperty("labels").EnumerateArray().Select(l => l.GetString()!)]),
            },
        };
    }

    public ImmutableArray<TensorSpec> Specs(JsonElement input)
    {
        var text = input.GetProperty(Text);
        return new TextInput(0, [], text.GetProperty("pairs").GetBoolean()).At(text.GetProperty("length").GetInt32());
    }
}
