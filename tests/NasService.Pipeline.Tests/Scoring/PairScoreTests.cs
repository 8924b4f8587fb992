using NasService.Core.Blocks;
using NasService.Core.Documents;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Pipeline.Bundles.Inputs;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using NasService.Pipeline.Pictures;
using NasService.Pipeline.Scoring;
using NasService.Training.Data;
using NasService.Training.Data.Pairs;
using NasService.Training.Data.Pictures;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Training.Tests.Data.Pairs;

namespace NasService.Pipeline.Tests.Scoring;

/// <summary>A bundle of a super-resolution network on pictures of any sizes: scored by its manifest and file alone; and what a job shows
/// of them.</summary>
public sealed class PairScoreTests : IDisposable
{
    private static readonly SearchSpace s_space = SpaceReader.Read(
        """
        name: sample
        task: super-resolution
        input: {patch: 8}
        stages:
          - {block: lift, channels: 8, kernel: 3}
          - {block: edge, channels: 8, depth: [1, 2], operation: [conv1, conv3], residual: plain}
        head: {channels: 0, upscale: 2}
        """u8, BlockCatalog.Shipped).GetValueOrThrow();

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-pair-score-").FullName;
    private readonly BundleScore _scoring = new([new PairDataSource()], TaskCatalog.Shipped, new BundleInputs([new PairInputs(), new PictureInputs()]), QualityMeters.Shipped);

    private string Data => Path.Combine(_folder, "data");

    private string Bundle => Path.Combine(_folder, "bundle");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A flat folder is scored whole; against the meter told the answers of each file.</summary>
    [Fact]
    public void Run_AFolderOfPictures_IsTheMeanOverAllOfThem()
    {
        var (file, set) = Make();

        var score = _scoring.Run(new ScoreRequest(Bundle, Data), default);

        var meter = QualityMeters.Shipped.Create(SuperResolution.TaskName);
        EvaluationSet.Create(set, s_space.LargestPlan.Inputs, [.. Enumerable.Range(0, set.Count)]).Accumulate(file, 1, meter, default);
        Assert.Equal((5, "pairs", "super-resolution"), (score.Samples, score.Kind, score.Task));
        Assert.Equal(["PSNR", "SSIM"], score.Scores.Select(s => s.Metric));
        Assert.Equal(("dB", "maximize"), (score.Scores[0].Unit, score.Scores[0].Direction));
        Assert.Equal(meter.Finish().Value, score.Scores[0].Value, 1e-9);
    }

    [Fact]
    public void Run_AWrongFolder_IsNamed()
    {
        Make();
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));

        Assert.Contains("There are no pictures", Assert.Throws<InputException>(() => _scoring.Run(new ScoreRequest(Bundle, Path.Combine(_folder, "empty")), default)).Message, StringComparison.Ordinal);
    }

    /// <summary>Three panels of the picture's size; the last one is the picture as it is.</summary>
    [Fact]
    public void Png_BeforeAndAfter_HasTheRightPictureLast()
    {
        var (_, set) = Make();
        var (shape, values, target) = set.Whole(0);
        var (_, height, width) = PictureTarget.Read(target);

        var png = PictureDecoder.Decode(BeforeAndAfter.Png(new WholeSample(shape, values, target), new float[3 * height * width], 2));

        Assert.Equal((height, (3 * width) + 12, 3), (png.Height, png.Width, png.Samples));
        Assert.Equal(set.Pair(0).Large[..(width * 3)], png.Pixels.AsSpan(2 * (width + 6) * 3, width * 3).ToArray());
        Assert.All(png.Pixels[((width + 6) * 3)..(((2 * width) + 6) * 3)], v => Assert.Equal(0, v));
    }

    private (ModelFile File, PairData Set) Make()
    {
        for (var i = 0; i < 5; i++)
        {
            PairFolder.Write(Data, $"{i}.png", 30 + i, 40 - i);
        }

        var definition = new DataDefinition("pairs", Data, 3, false, 0) { Pairs = new PairDefinition(), TestShare = 0.2 };
        var set = (PairData)new PairDataSource().OpenTraining(definition).Fit([0], definition);
        var all = new PairData([.. Enumerable.Range(0, 5).Select(i => new PairFile($"{i}.png", 0))], definition, 15, isFitted: true);
        using var supernet = new Supernet(s_space, 3);
        Directory.CreateDirectory(Bundle);
        var data = DataSet.Open(new SmallSource(set), definition with { Validation = 3 }, 0);
        var models = new CandidateModels(supernet, data, new CalibrationDefinition(4, 4, "minmax", 1), [new MinMaxRange()], 127);
        var architecture = s_space.Largest(32);
        var file = models.Write(architecture, Path.Combine(Bundle, "model.onnx"), default);
        File.WriteAllText(Path.Combine(Bundle, "manifest.json"), DocumentJson.Write(new
        {
            id = architecture.Id,
            task = SuperResolution.TaskName,
            input = new PairInputs().Describe(s_space.LargestPlan.Inputs[0], set, definition),
            output = new { name = "picture" },
            classNames = Array.Empty<string>(),
        }));
        return (file, all);
    }

    /// <summary>Too few pictures for a split: the same ones several times.</summary>
    private sealed class SmallSource(PairData set) : IDataSource
    {
        public string Kind => "pairs";

        public bool Recognises(string folder) => false;

        public Training.Data.Checks.DataReport Check(string folder) => new(folder, Kind, [], null, []);

        public IDataSet OpenTraining(DataDefinition data)
            => new PairData([.. Enumerable.Range(0, 12).Select(i => new PairFile(set.Names[i % set.Count], 0))], data, 15);

        public IDataSet OpenTest(DataDefinition data) => set;

        public IEnumerable<string> TestFiles(DataDefinition data) => [];
    }
}
