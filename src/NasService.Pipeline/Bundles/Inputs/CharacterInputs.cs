using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Characters;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Characters of a text, any number of them up to a window.</summary>
internal sealed class CharacterInputs : IBundleInputs
{
    private const string Characters = "characters";

    public string DataKind => Characters;

    public bool Describes(IDataSet samples) => samples is CharacterData;

    public BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data)
    {
        var alphabet = ((CharacterData)samples).Alphabet;
        return new BundleCharacterInput(
            input.Name, BundleAxis.Of(input), BundleAxis.TypeOf(input),
            new BundleCharacters(string.Concat(alphabet.Names), 0, input.Shape[0], alphabet.Names.Length, data.TestShare));
    }

    public string Explain(BundleManifest manifest, ITask task)
    {
        var input = (BundleCharacterInput)manifest.Input;
        return FormattableString.Invariant($$"""
            Input `{{input.Name}}`: {{string.Join(" x ", input.Shape)}} whole numbers (int64), T characters of any number up to {{input.Characters.Window}}. Output `{{manifest.Output.Name}}`: {{string.Join(" x ", manifest.Output.Shape)}}, {{task.OutputText}}.

            `letters` of the manifest's input are the characters that are known, by their numbers from 1; {{input.Characters.Unknown}} stands for all others. Of a longer text the model sees the last {{input.Characters.Window}} characters.

            C# (`Microsoft.ML.OnnxRuntime`):

            ```csharp
            {{BundleSnippets.CharactersCSharp}}

            // using var session = new InferenceSession("model.onnx");
            // letters: manifest.json, input.characters.letters
            // Console.WriteLine(TextGenerator.Continue(session, letters, {{input.Characters.Window}}, "The ", 80));
            ```

            Python (`numpy`, `onnxruntime`):

            ```python
            {{BundleSnippets.CharactersPython}}


            manifest = json.load(open("manifest.json", encoding="utf-8"))
            session = ort.InferenceSession("model.onnx")
            print(continue_text(session, manifest["input"], "The ", 80))
            ```

            JavaScript (`onnxruntime-node` or `onnxruntime-web`):

            ```js
            {{BundleSnippets.CharactersJavaScript}}

            // import fs from "node:fs";
            // import ort from "onnxruntime-node";
            // const manifest = JSON.parse(fs.readFileSync("manifest.json", "utf8"));
            // const session = await ort.InferenceSession.create("model.onnx");
            // console.log(await continueText(ort, session, manifest.input, "The ", 80));
            ```
            """);
    }

    public bool Reads(JsonElement input) => input.TryGetProperty(Characters, out _);

    public DataDefinition Read(JsonElement input, string kind, string folder)
    {
        var characters = input.GetProperty(Characters);
        return new DataDefinition(kind, folder, 3, Flip: false, Crop: 0)
        {
            TestShare = characters.GetProperty("testShare").GetDouble(),
            Characters = new CharacterDefinition
            {
                Window = characters.GetProperty("window").GetInt32(),
                Alphabet = characters.GetProperty("numbers").GetInt32(),
                Letters = new ClassNames([.. characters.GetProperty("letters").GetString()!.EnumerateRunes().Select(r => r.ToString())]),
            },
        };
    }

    public ImmutableArray<TensorSpec> Specs(JsonElement input)
        => new CharacterInput(0, 0).At(input.GetProperty(Characters).GetProperty("window").GetInt32());
}
