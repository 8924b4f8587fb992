using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Search;
using NasService.Core.Search.Tables;

namespace NasService.Core.Tests.Search.Tables;

/// <summary>On NAS-Bench-201 with HW-NAS-Bench's latencies; skipped where the data are not there. Bounds leave room for few seeds: the figures are in docs/search.md.</summary>
public sealed class PublishedTableTests
{
    private static readonly string TablePath = Path.Combine(
        Environment.GetEnvironmentVariable("NAS_TEST_DATA") ?? Path.Combine(RepositoryRoot(), "..", "shared", "data"), "nas", "nb201_cifar10.csv.gz");

    [SkippableFact]
    public void Auto_HundredEvaluations_FarAheadOfRandom()
    {
        var table = Load("edgegpu_latency_ms");
        double auto = 0, random = 0;
        for (var seed = 0; seed < 2; seed++)
        {
            auto += Run(table, "auto", seed).After(100) / 2;
            random += Run(table, "random", seed).After(100) / 2;
        }

        Assert.True(auto > random + 0.1 && auto > 0.88, $"{auto} {random}");
    }

    [SkippableFact]
    public void RankedGaussianProcess_HundredUniformSamples_KendallTau()
    {
        var table = Load("edgegpu_latency_ms");
        var features = FeatureMatrix.Encode(table.Problem.Encoding!, [.. table.Genes.Select(g => g.AsMemory())]);
        var family = new GaussianProcessFamily(GaussianProcessFamily.Ranked, y => TargetWarp.NormalScores(y));
        var taus = new List<double>();
        for (var draw = 0; draw < 3; draw++)
        {
            int[] order = [.. Enumerable.Range(0, table.Rows)];
            new Random(draw).Shuffle(order);
            var predictor = (IQuantilePredictor)family.Fit(features.Select(order[..100]), [.. order[..100].Select(r => table.Accuracy[r])], CancellationToken.None);
            var rest = features.Select(order[100..]);
            var centre = new double[rest.Rows];
            predictor.PredictNormal(rest, centre, default);
            taus.Add(KendallTau.Of(centre, [.. order[100..].Select(r => table.Accuracy[r])]));
        }

        Assert.True(taus.Order().ElementAt(1) > 0.76, string.Join(", ", taus));
    }

    private static TabularRun Run(TabularProblem table, string algorithm, int seed)
        => TabularRun.Execute(table, Registered.Catalog.Get(algorithm), new SearchSettings(), seed, 100, 10, TimeProvider.System, CancellationToken.None);

    private static TabularProblem Load(string cost)
    {
        Skip.IfNot(File.Exists(TablePath), "The published tables are not here: set NAS_TEST_DATA to their folder.");
        var csv = CsvTable.Read(TablePath);
        var strings = csv.Text("arch_str");
        return new TabularProblem(ArchitectureColumns.FromStrings(strings), csv.Numbers("cifar10_test_acc"), csv.Numbers(cost), CellString.Parse(strings[0]));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NasService.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? ".";
    }
}
