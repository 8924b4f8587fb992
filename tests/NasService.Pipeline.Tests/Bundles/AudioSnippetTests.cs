using System.Text.Json;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Data;
using NasService.Training.Data.Audio;
using NasService.Training.Tests.Data.Audio;

namespace NasService.Pipeline.Tests.Bundles;

/// <summary>What a bundle's readme does with a recording is what training, calibration and scoring did.</summary>
public sealed class AudioSnippetTests : IDisposable
{
    private const int Bands = 16;

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-audio-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void JavaScript_ShorterAndLongerRecordings_AreWhatTrainingSees() => RunAll("node", ["-e", BundleSnippets.AudioJavaScript + """

        const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));
        console.log(JSON.stringify(cases.map(c => Array.from(prepare(c.samples, c.input, c.frames)))));
        """]);

    [SkippableFact]
    public void Python_ShorterAndLongerRecordings_AreWhatTrainingSees()
    {
        Skip.IfNot(OtherProgram.Run("python3", ["-c", "import numpy; print('[]')"], "") is not null, "python3 with numpy is not on this machine.");
        RunAll("python3", ["-c", BundleSnippets.AudioPython + """


            import sys
            print(json.dumps([[float(v) for v in prepare(np.array(c["samples"]), c["input"], c["frames"]).reshape(-1)] for c in json.load(sys.stdin)]))
            """]);
    }

    private void RunAll(string program, string[] arguments)
    {
        foreach (var speaker in (string[])["ann", "bob"])
        {
            Directory.CreateDirectory(Path.Combine(_folder, speaker));
            for (var i = 0; i < 3; i++)
            {
                File.WriteAllBytes(Path.Combine(_folder, speaker, $"{i}.wav"), Wav.Of(Wav.Voice(150 + (40 * i), 0.12 + (0.1 * i))));
            }
        }

        var cases = new List<(object Document, float[] Expected)>();
        foreach (var centres in (bool[])[true, false])
        {
            var data = new DataDefinition("audio", _folder, 3, false, 0) { Audio = new AudioDefinition { RateHz = 8000, Bands = Bands, WindowMs = 20, HopMs = 8, Centres = centres } };
            var set = (AudioData)new AudioDataSource().OpenTraining(data).Fit([0, 1, 2], data);
            var spec = new AudioInput(Bands, []).At(20)[0];
            var input = JsonSerializer.Deserialize<JsonElement>(DocumentJson.Write(new AudioInputs().Describe(spec, set, data)));
            for (var i = 0; i < set.Count; i++)
            {
                var values = new FloatBuffer((int)spec.Shape.Count, 1);
                EvaluationSet.Create(set, [spec], [i]).Inputs.Read(0, 1, values);
                var samples = UtteranceFile.Read(Path.Combine(_folder, set.Names[i]), data.Audio);
                cases.Add((new { samples, input, frames = 20 }, values.Rows(1).ToArray()));
            }
        }

        var printed = OtherProgram.Run(program, arguments, JsonSerializer.Serialize(cases.Select(c => c.Document)));

        var found = JsonSerializer.Deserialize<float[][]>(printed!)!;
        Assert.Equal(cases.Count, found.Length);
        Assert.All(cases.Zip(found), c => Assert.All(c.First.Expected.Zip(c.Second), p => Assert.Equal(p.First, p.Second, 5e-3f)));
    }
}
