using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Measurement.Meters;
using NasService.Measurement.Quality;
using NasService.Training.Data;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Data;

namespace NasService.Pipeline.Tests.Candidates;

/// <summary>Real files of real networks: what the disk does is never a candidate's failure.</summary>
public sealed class LocalScorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-scorer-").FullName;
    private readonly TestSession _session = new();
    private readonly Supernet _supernet;
    private readonly LocalScorer _scorer;

    public LocalScorerTests()
    {
        var data = DataSet.Open(new Noise(), new DataDefinition("noise", "", 12, false, 0), 0);
        _supernet = new Supernet(_session.Space, 0);
        var models = new CandidateModels(_supernet, data, new CalibrationDefinition(8, 8, "minmax", 1), [new MinMaxRange()], 127);
        var ranking = new ModelScorer(EvaluationSet.Cached(i => EvaluationSet.Create(data.Samples, i, data.Split.Ranking.AsSpan())), () => new AccuracyMeter());
        _scorer = new LocalScorer(models, ranking, Models, 1, new MeasurementLock(Path.Combine(_folder, "lock"), TimeProvider.System));
    }

    private string Models => Path.Combine(_folder, "models");

    public void Dispose()
    {
        _supernet.Dispose();
        _session.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }

    [SkippableFact]
    public async Task Score_TheDiskIsFullAtACandidatesFile_IsNoFactAboutIt()
    {
        Skip.IfNot(File.Exists("/dev/full"), "needs /dev/full");
        var candidates = Candidates();
        Directory.CreateDirectory(Models);
        var file = Path.Combine(Models, candidates[1].Architecture.Id + ".onnx");
        File.CreateSymbolicLink(file, "/dev/full");
        await AssertEnvironmentAsync(candidates, null);

        File.Delete(file);
        Assert.All(await _scorer.ScoreAsync(candidates, 0, null, default), c => Assert.Null(c.Error));
    }

    [Fact]
    public async Task Score_TheFolderGoesAwayMeanwhile_IsNoFactAboutTheOthers()
    {
        var candidates = Candidates();
        await AssertEnvironmentAsync(candidates, _ => Directory.Delete(Models, recursive: true));
        Assert.All(await _scorer.ScoreAsync(candidates, 0, null, default), c => Assert.Null(c.Error));
    }

    [Fact]
    public async Task Release_TheFileIsGone_IsWhatWasAskedFor()
    {
        var scored = await _scorer.ScoreAsync(Candidates(), 0, null, default);
        File.Delete(scored[0].File!.Path);
        _scorer.Release(scored[0].File!);
        _scorer.Release(scored[1].File!);
        Assert.Empty(Directory.EnumerateFiles(Models));
    }

    private async Task AssertEnvironmentAsync(IReadOnlyList<(int Index, Architecture Architecture)> candidates, Action<int>? progress)
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => _scorer.ScoreAsync(candidates, 0, progress, default));
        Assert.True(Failures.Of(e) == FailureKind.Environment, e.ToString());
    }

    private (int Index, Architecture Architecture)[] Candidates() => [(0, _session.Space.Largest(32)), (1, _session.Space.Largest(8))];

    /// <summary>Images of chance.</summary>
    private sealed class Noise : ImageDataSource
    {
        public override string Kind => "noise";

        public override bool Recognises(string folder) => false;

        public override ImageSet ReadTraining(DataDefinition data)
        {
            var pixels = new byte[48 * 12 * 12];
            new Random(1).NextBytes(pixels);
            return new ImageSet(pixels, [.. Enumerable.Range(0, 48).Select(i => (ushort)(i % 4))], 1, 12, ["a", "b", "c", "d"]);
        }

        public override ImageSet ReadTest(DataDefinition data) => ReadTraining(data);

        public override IEnumerable<string> TestFiles(DataDefinition data) => [];
    }
}
