using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Measurement.Quality;
using NasService.Training.Data;
using NasService.Training.Data.Targets;
using NasService.Training.Losses;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;
using System.Collections.Immutable;

namespace NasService.Pipeline.Tests.Extending;

/// <summary>The sample of <c>docs/extending.md</c>: a task with a metric of its own is three files, and a line in each of three
/// catalogs.</summary>
public sealed class AbsoluteErrorTests : IDisposable
{
    private const string Space = """
        name: sample
        task: image-regression-mae
        input: {channels: 1, resolution: 8}
        stem: {kernel: 3, stride: 2, channels: 8, activation: relu}
        stages: [{block: mbconv, channels: 8, stride: 1, depth: [1, 2], kernel: [3], expand: [2], activation: relu}]
        """;

    private static readonly TaskCatalog s_tasks = new([new ImageClassification(), new AbsoluteErrorTask()]);
    private static readonly TaskLosses s_losses = new([new AbsoluteLoss()]);
    private static readonly QualityMeters s_meters = new([new(AbsoluteErrorTask.TaskName, () => new AbsoluteErrorMeter())]);

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-task-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Train_ThenScoreTheExportedFile_IsFarBelowTheBestConstantAnswer()
    {
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space), BlockCatalog.Shipped, s_tasks).GetValueOrThrow();
        var definition = new DataDefinition("lights", "", 60, false, 0);
        var data = DataSet.Open(new Lights(), definition, 0);
        using var supernet = new Supernet(space, 0);
        using var threads = new MemberThreads(2);
        var settings = JobReader.Read(Encoding.UTF8.GetBytes("{name: a, space: a, data: {path: a}, supernet: {steps: 120, batch: 20, learningRate: 0.05}}"), JobNames.Shipped)
            .GetValueOrThrow().Supernet;
        using var trainer = new SupernetTrainer(supernet, data, definition, settings, new SandwichRecipe(), 0, threads, losses: s_losses);
        trainer.Run(null, null, null, default);

        var models = new CandidateModels(supernet, data, new CalibrationDefinition(60, 20, "minmax", 1), [new MinMaxRange()], 127);
        var file = models.Write(space.Largest(32), Path.Combine(_folder, "a.onnx"), default);
        EvaluationSet Ranking(ImmutableArray<TensorSpec> inputs) => EvaluationSet.Create(data.Samples, inputs, data.Split.Ranking.AsSpan());
        var score = new ModelScorer(Ranking, () => s_meters.Create(space.Definition.Task.Name)).Score(file, space.LargestPlan.Inputs, default);
        var constant = Ranking(space.LargestPlan.Inputs).Targets.JudgeConstant(new AbsoluteErrorMeter());

        Assert.Equal(("mae", 40), (score.Metric, score.Samples));
        Assert.InRange(score.Value, 0, constant.Value / 3);
    }

    /// <summary>Grey squares whose number is their light, in a unit of its own.</summary>
    private sealed class Lights : ImageDataSource
    {
        private const int Pictures = 300;
        private const int Side = 8;

        public override string Kind => "lights";

        public override ImageSet ReadTraining(DataDefinition data)
        {
            var random = new Random(2);
            var values = new float[Pictures];
            var pixels = new byte[Pictures * Side * Side];
            for (var i = 0; i < Pictures; i++)
            {
                var light = random.Next(40, 216);
                values[i] = 1000 + (10 * light);
                foreach (ref var pixel in pixels.AsSpan(i * Side * Side, Side * Side))
                {
                    pixel = (byte)(light + random.Next(-20, 21));
                }
            }

            return new ImageSet(pixels, new ushort[Pictures], 1, Side, ["value"]) { Targets = new TargetTable(TargetKind.Number, values, 1) };
        }

        public override ImageSet ReadTest(DataDefinition data) => throw new NotSupportedException("Nobody tests.");

        public override IEnumerable<string> TestFiles(DataDefinition data) => [];
    }
}
