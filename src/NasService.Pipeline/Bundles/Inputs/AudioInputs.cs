using System.Collections.Immutable;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Audio;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Recordings: resampled, log-mel energies, scaled by band; any number of frames.</summary>
internal sealed class AudioInputs : IBundleInputs
{
    private const string Audio = "audio";

    public bool Describes(IDataSet samples) => samples is AudioData;

    public BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data)
    {
        var recordings = (AudioData)samples;
        return new BundleAudioInput(
            input.Name, BundleAxis.Of(input), BundleAxis.TypeOf(input), recordings.Scale.Mean, recordings.Scale.Std, BundleAudio.Of(recordings.Audio, input.Shape.Places));
    }

    public string Explain(BundleManifest manifest, ITask task)
    {
        var input = (BundleAudioInput)manifest.Input;
        var audio = input.Audio;
        var centred = audio.Centre ? "the mean of each band over the recording taken away, " : "";
        return FormattableString.Invariant($$"""
            Input `{{input.Name}}`: {{string.Join(" x ", input.Shape)}} floats, T frames of any number. Output `{{manifest.Output.Name}}`: {{task.OutputText}}.

            A recording is resampled to {{audio.RateHz}} Hz, one channel, from -1 to 1. A frame is a window of {{audio.Window}} samples ({{audio.Hop}} to the next), squares of its Fourier transform in {{input.Shape[1]}}
            triangular mel bands from {{audio.LowHz}} Hz to {{audio.RateHz / 2}} Hz, the natural logarithm of each; {{centred}}then `(value - mean) / std` with the manifest's numbers.
            The figures are of {{audio.Frames}} frames: the middle of a longer recording; a shorter one begins again. These functions do the same in two languages.

            Python (`numpy`, `onnxruntime`):

            ```python
            {{BundleSnippets.AudioPython}}


            import onnxruntime as ort
            manifest = json.load(open("manifest.json"))
            session = ort.InferenceSession("model.onnx")
            outputs = session.run(None, {"{{input.Name}}": prepare(read("recording.wav"), manifest["input"], manifest["input"]["audio"]["frames"])})[0]
            print({{task.PythonAnswer}})
            ```

            JavaScript (`onnxruntime-web`, or `onnxruntime-node`):

            ```js
            {{BundleSnippets.AudioJavaScript}}

            // const session = await ort.InferenceSession.create("model.onnx");
            // const frames = manifest.input.audio.frames;
            // const input = new ort.Tensor("float32", prepare(samples, manifest.input, frames), [1, {{input.Shape[1]}}, 1, frames]);
            // const { {{manifest.Output.Name}} } = await session.run({ {{input.Name}}: input });
            ```
            """);
    }

    public bool Reads(JsonElement input) => input.TryGetProperty(Audio, out _);

    public DataDefinition Read(JsonElement input, string kind, string folder)
    {
        var audio = input.GetProperty(Audio);
        var rate = audio.GetProperty("rateHz").GetInt32();
        double Ms(string samples) => 1000.0 * audio.GetProperty(samples).GetInt32() / rate;
        return new DataDefinition(kind, folder, 3, Flip: false, Crop: 0)
        {
            Normalise = ManifestNumbers.Normalise(input),
            Audio = new AudioDefinition
            {
                RateHz = rate,
                Bands = input.GetProperty("shape")[1].GetInt32(),
                WindowMs = Ms("window"),
                HopMs = Ms("hop"),
                LowHz = audio.GetProperty("lowHz").GetDouble(),
                Centres = audio.GetProperty("centre").GetBoolean(),
            },
        };
    }

    public ImmutableArray<TensorSpec> Specs(JsonElement input) => [new AudioInput(input.GetProperty("shape")[1].GetInt32(), [])
        .At(input.GetProperty(Audio).GetProperty("frames").GetInt32())[0] with
    { Name = input.GetProperty("name").GetString()! }];
}
