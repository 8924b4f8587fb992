using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Tests.Spaces;

namespace NasService.Core.Tests.Jobs;

public sealed class JobReaderTests
{
    /// <summary>Lines put behind the minimal document (the first of them is line 4), and the one error expected.</summary>
    public static TheoryData<string, string, int, string, string?, string?> Mistakes => new()
    {
        { "seed: -1", "seed", 4, "Too small", "-1", "0 to 2147483647" },
        { "seed: 2147483648", "seed", 4, "Too large", "2147483648", "0 to 2147483647" },
        { "seed: 1.5", "seed", 4, "Not a whole number", "1.5", null },
        { "sed: 1", "sed", 4, "Did you mean seed?", "sed", "seed" },
        { "supernet: 7", "supernet", 4, "Not a mapping", "7", "mapping" },
        { "supernet: {recipe: sandwhich}", "supernet.recipe", 4, "Did you mean sandwich?", "sandwhich", "sandwich" },
        { "supernet: {steps: 0}", "supernet.steps", 4, "Too small", "0", "from 1" },
        { "supernet: {batch: 0}", "supernet.batch", 4, "Too small", "0", "from 1" },
        { "supernet: {learningRate: 0}", "supernet.learningRate", 4, "Too small", "0", "above 0" },
        { "supernet: {learningRate: fast}", "supernet.learningRate", 4, "Not a number", "fast", "above 0" },
        { "supernet: {warmUp: 1}", "supernet.warmUp", 4, "Too large", "1", "below 1" },
        { "supernet: {weightDecay: -1e-5}", "supernet.weightDecay", 4, "Too small", "-1e-5", "0 or more" },
        { "supernet: {labelSmoothing: 1.5}", "supernet.labelSmoothing", 4, "Too large", "1.5", "below 1" },
        { "calibration: {bridges: 2}", "calibration.bridges", 4, "", "2", "true" },
        { "supernet: {dropPath: 1}", "supernet.dropPath", 4, "Too large", "1", "below 1" },
        { "supernet: {randomMembers: -1}", "supernet.randomMembers", 4, "Too small", "-1", "from 0" },
        { "supernet: {smallestEvery: 0}", "supernet.smallestEvery", 4, "Too small", "0", "from 1" },
        { "supernet: {checkpointEvery: 0}", "supernet.checkpointEvery", 4, "Too small", "0", "from 1" },
        { "supernet: {epochs: 3}", "supernet.epochs", 4, "Unknown key", "epochs", "steps" },
        { "search: {algorithm: nsga3}", "search.algorithm", 4, "Did you mean nsga2?", "nsga3", "nsga2, random" },
        { "search: {evaluations: 0}", "search.evaluations", 4, "Too small", "0", "from 1" },
        { "search: {evaluations: 20, initialSample: 21}", "search.initialSample", 4, "larger than the number of evaluations", "21", "at most 20" },
        { "search: {initialSample: 201}", "search.initialSample", 4, "larger than the number of evaluations", "201", "at most 200" },
        { "search: {roundSize: 0}", "search.roundSize", 4, "Too small", "0", "from 1" },
        { "search: {population: 1}", "search.population", 4, "Too small", "1", "from 2" },
        { "search: {predictorEvaluations: -1}", "search.predictorEvaluations", 4, "Too small", "-1", "from 0" },
        { "latency: {meter: onnx}", "latency.meter", 4, "Not one of the names", "onnx", "onnxruntime, replay" },
        { "latency: {meter: replay}", "latency.replayOf", 4, "reads another job's latencies", null, "id of a job" },
        { "latency: {replayOf: abc}", "latency.replayOf", 4, "measures for itself", "abc", "replay" },
        { "latency: {device: ''}", "latency.device", 4, "Empty text", null, "text" },
        { "latency: {plan: {threads: 0}}", "latency.plan.threads", 4, "Too small", "0", "from 1" },
        { "latency: {plan: {relativeInterval: 0}}", "latency.plan.relativeInterval", 4, "Too small", "0", "above 0" },
        { "latency: {plan: {minRuns: 500, maxRuns: 400}}", "latency.plan.minRuns", 4, "More runs at least than at most", "500", "at most 400" },
        { "latency: {plan: {batch: 8}, verifyPlan: {batch: 1}}", "latency.verifyPlan.batch", 4, "Not the same as in plan", "1", "8" },
        { "latency:\n  verifyPlan:\n    threads: 2", "latency.verifyPlan.threads", 6, "Not the same as in plan", "2", "1" },
        { "latency: {scenarios: {throughput: {batch: 1}}}", "latency.scenarios.throughput", 4, "Runs as another scenario", "batch 1, threads 1", "another batch" },
        { "latency: {scenarios: {a: {batch: 8}, b: {batch: 8}}}", "latency.scenarios.b", 4, "Runs as another scenario", "batch 8, threads 1", "another batch" },
        { "latency: {scenarios: {a: {batch: 2}, b: {batch: 3}, c: {batch: 4}}}", "latency.scenarios.c", 4, "Too many", "3", "at most 2" },
        { "latency: {scenarios: {throughput: {batch: 0}}}", "latency.scenarios.throughput.batch", 4, "Too small", "0", "from 1" },
        { "latency: {scenarios: {throughput: {batch: 8, runs: 9}}}", "latency.scenarios.throughput.runs", 4, "Unknown key", "runs", "batch, maxLatencyMs, threads" },
        { "latency: {scenarios: {Batch 8: {batch: 8}}}", "latency.scenarios.Batch 8", 4, "Not a name", "Batch 8", "lower-case" },
        { "constraints: {quality: good}", "constraints.quality", 4, "Not a number", "good", null },
        { "calibration: {ranges: mse}", "calibration.ranges", 4, "Not one of the names", "mse", "minmax, percentile, kl" },
        { "calibration: {percentile: 1.01}", "calibration.percentile", 4, "Too large", "1.01", "at most 1" },
        { "calibration: {percentile: 0.1}", "calibration.percentile", 4, "Too small", "0.1", "above 0.5" },
        { "calibration: {batchNormImages: 100, rangeImages: 101}", "calibration.rangeImages", 4, "first of those", "101", "at most 100" },
        { "constraints: {maxLatencyMs: 0}", "constraints.maxLatencyMs", 4, "Too small", "0", "above 0" },
        { "constraints: {maxLatencyMs: .inf}", "constraints.maxLatencyMs", 4, "Not a number", ".inf", "above 0" },
        { "constraints: {maxModelBytes: -5}", "constraints.maxModelBytes", 4, "Too small", "-5", "1 or more" },
        { "constraints: {maxMacs: 1.5e6}", "constraints.maxMacs", 4, "Not a whole number", "1.5e6", "1 or more" },
        { "constraints: {maxLatency: 1}", "constraints.maxLatency", 4, "Did you mean maxLatencyMs?", "maxLatency", "maxLatencyMs" },
        { "reference: {accuracy: 0.8, quality: 0.8}", "reference.accuracy", 4, "The same as quality", "0.8", "quality alone" },
        { "reference: {accuracy: 85}", "reference.accuracy", 4, "Too large", "85", "below 1" },
        { "reference: {latencyMs: -1}", "reference.latencyMs", 4, "Too small", "-1", "above 0" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_OneMistake_IsReportedAloneWithItsPlace(string more, string path, int line, string message, string? found, string? allowed)
    {
        var parsed = JobDocuments.Read(JobDocuments.Minimal + more + "\n");

        Assert.Null(parsed.Value);
        var error = Assert.Single(parsed.Errors);
        Assert.Equal((path, line, found), (error.Path, error.Line, error.Found));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(allowed ?? "", error.Allowed ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: A b\nspace: x\ndata: {path: /d}", "name", "Not a name")]
    [InlineData("space: x\ndata: {path: /d}", "name", "required key is missing")]
    [InlineData("name: a\ndata: {path: /d}", "space", "required key is missing")]
    [InlineData("name: a\nspace: ' '\ndata: {path: /d}", "space", "Empty text")]
    [InlineData("name: a\nspace: x", "data", "required key is missing")]
    [InlineData("name: a\nspace: x\ndata:", "data", "Not a mapping")]
    [InlineData("name: a\nspace: x\ndata: {}", "data.path", "required key is missing")]
    [InlineData("name: a\nspace: x\ndata: {path: /d, kind: png}", "data.kind", "Not one of the names")]
    [InlineData("name: a\nspace: x\ndata: {path: /d, validation: 2}", "data.validation", "Too small")]
    [InlineData("name: a\nspace: x\ndata: {path: /d, crop: -1}", "data.crop", "Too small")]
    [InlineData("name: a\nspace: x\ndata: {path: /d, flip: 1}", "data.flip", "Not a truth value")]
    [InlineData("[]", "", "Not a mapping")]
    [InlineData("a", "", "Not a mapping")]
    public void Read_MistakeInTheRequiredPart_IsReportedAlone(string document, string path, string message)
    {
        var error = Assert.Single(JobDocuments.Read(document).Errors);

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyMistakes_ReportsEveryOne()
    {
        var errors = JobDocuments.Read("name: A\nseed: x\ndata: {kind: a, pth: b}\nsupernet: {steps: -1, batch: -1}\nsearch: {algorithm: q}\nconstraints: {maxMacs: 0}\n").Errors;

        Assert.Equal(
            ["constraints.maxMacs", "data.kind", "data.path", "data.pth", "name", "search.algorithm", "seed", "space", "supernet.batch", "supernet.steps"],
            errors.Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_Minimal_HasTheDocumentedDefaults()
    {
        var job = JobDocuments.Read(JobDocuments.Minimal).GetValueOrThrow();

        Assert.Equal(new DataDefinition("idx", "/data", 10_000, true, 0), job.Data);
        Assert.Equal(0, job.Seed);
        Assert.Equal(new SupernetDefinition("sandwich", 4900, 64, 0.05, 0.04, 5e-5, 0.1, 1, 4, 250), job.Supernet);
        Assert.Equal(new SearchDefinition("auto", 200, 50, 25, 50, 5000), job.Search);
        Assert.Equal(new LatencyDefinition("onnxruntime", "cpu", new MeasurementPlan(), new MeasurementPlan(1, 1, 50, 1000, 5000, 0.01), null), job.Latency);
        Assert.Equal(new CalibrationDefinition(512, 512, "percentile", 0.9999), job.Calibration);
        Assert.Equal(new ConstraintDefinition(null, null, null), job.Constraints);
        Assert.Equal(new ReferenceDefinition(null, null), job.Reference);
    }

    [Fact]
    public void Read_SmallBudgetWithoutSample_SamplesNoMoreThanItEvaluates()
        => Assert.Equal(12, JobDocuments.Read(JobDocuments.Minimal + "search: {evaluations: 12}\n").GetValueOrThrow().Search.InitialSample);

    [Fact]
    public void Read_BatchAndThreadsOfThePlan_HoldForTheVerifyPlanToo()
    {
        var latency = JobDocuments.Read(JobDocuments.Minimal + "latency: {plan: {batch: 8, threads: 2, minRuns: 9000}}\n").GetValueOrThrow().Latency;

        Assert.Equal((8, 2), (latency.VerifyPlan.Batch, latency.VerifyPlan.Threads));
        Assert.Equal((9000, 9000), (latency.Plan.MinRuns, latency.Plan.MaxRuns));
    }

    [Fact]
    public void ReadFile_DemoJob_IsTheStandardBudget()
    {
        var job = JobReader.ReadFile(Path.Combine(ShippedSpaces.Folder, "jobs", "demo.yaml"), JobDocuments.Names).GetValueOrThrow();

        Assert.Equal(("demo", "fashion-mbconv", 0, 0.85), (job.Name, job.Space, job.Seed, job.Reference.Quality));
        Assert.Equal(new DataDefinition("idx", "/usr/share/datasets/fashion-mnist", 10_000, false, 0), job.Data);
        Assert.Equal((3100, 64, 0.3, 0, 0.5), (job.Supernet.Steps, job.Supernet.Batch, job.Supernet.LearningRate, job.Supernet.RandomMembers, job.Supernet.KdRatio));
        Assert.Equal(200, job.Search.Evaluations);
        Assert.True(ShippedSpaces.Library.Open(job.Space, ".").IsValid);
    }

    [Theory]
    [InlineData("supernet: {teacher: {job: '019ABC'}}", null)]
    [InlineData("calibration: {recalibrate: false}", null)]
    [InlineData("supernet: {importance: trajectory}", null)]
    [InlineData("supernet: {job: '1', importance: taylor, prune: true}", null)]
    [InlineData("supernet: {importance: l2}", "supernet.importance")]
    [InlineData("supernet: {prune: true}", "supernet.prune")]
    [InlineData("supernet: {teacher: {job: '../x'}}", "supernet.teacher.job")]
    [InlineData("supernet: {teacher: {}}", "supernet.teacher.job")]
    [InlineData("supernet: {teacher: {job: '1', file: x}}", "supernet.teacher.file")]
    [InlineData("supernet: {job: '1', teacher: {job: '2'}}", "supernet.teacher")]
    public void Read_TeacherAndAblation_RoundTripOrNameTheMistake(string line, string? mistake)
    {
        var read = JobDocuments.Read(JobDocuments.Minimal + line);
        if (mistake is not null)
        {
            Assert.Equal(mistake, Assert.Single(read.Errors).Path);
            return;
        }

        var job = read.GetValueOrThrow();
        Assert.NotEqual(JobDocuments.Read(JobDocuments.Minimal).GetValueOrThrow(), job);
        Assert.Equal(job, JobJson.Read(JobJson.Write(job), JobDocuments.Names).GetValueOrThrow());
    }

    [Fact]
    public void Read_Differentiable_RoundTripsAndItsMistakesAreNamed()
    {
        const string section = "supernet: {recipe: differentiable, differentiable: {warmUp: 0.2, points: 3, penalty: 0.5, entropy: 0.1, rate: 0.05}}\n";
        var job = JobReader.Read(System.Text.Encoding.UTF8.GetBytes(JobDocuments.Minimal + section), JobNames.Shipped).GetValueOrThrow();

        Assert.Equal(new RelaxationDefinition(0.2, 3, 0.5, 0.1, 0.05), job.Supernet.Relaxation);
        Assert.Equal(job, JobJson.Read(JobJson.Write(job), JobNames.Shipped).GetValueOrThrow());
        var wrong = section.Replace("warmUp: 0.2", "warmUp: 1, width: 3", StringComparison.Ordinal)
            .Replace("points: 3", "points: 0", StringComparison.Ordinal);
        Assert.Equal(
            ["supernet.differentiable.points", "supernet.differentiable.warmUp", "supernet.differentiable.width"],
            JobReader.Read(System.Text.Encoding.UTF8.GetBytes(JobDocuments.Minimal + wrong), JobNames.Shipped).Errors.Select(e => e.Path)
                .Order());
    }

    [Fact]
    public void Read_WeightsOfChoicesForAnotherRecipe_AreRefused()
    {
        var read = JobReader.Read(
            System.Text.Encoding.UTF8.GetBytes($"{JobDocuments.Minimal}supernet: {{recipe: sandwich, differentiable: {{points: 3}}}}\n"), JobNames.Shipped);

        Assert.Equal(["supernet.differentiable"], read.Errors.Select(e => e.Path));
    }

    [Fact]
    public void Read_OwnData_RoundTripsThroughJson()
    {
        const string document = """
            name: a
            space: fashion-mbconv
            data: {kind: folder, path: /data, split: {validation: 600, test: 0.2}, normalise: {mean: [0.5, 0.5, 0.5], std: [0.25, 0.25, 0.2]}, classes: [cat, dog]}
            supernet: {recipe: progressive-shrinking, kdRatio: 0, labelRatio: 0.5, sorting: false, transforms: false, job: "019ABC"}
            """;
        var job = JobReader.Read(System.Text.Encoding.UTF8.GetBytes(document), JobNames.Shipped).GetValueOrThrow();

        Assert.Equal((600, 0.2), (job.Data.Validation, job.Data.TestShare));
        Assert.Equal([0.25, 0.25, 0.2], job.Data.Normalise!.Std.AsEnumerable());
        Assert.Equal(["cat", "dog"], job.Data.Classes!.Names.AsEnumerable());
        Assert.Equal((0, 0.5, false, false, "019ABC"), (job.Supernet.KdRatio, job.Supernet.LabelRatio, job.Supernet.SortsChannels, job.Supernet.TrainsKernelMatrices, job.Supernet.From));
        var read = JobJson.Read(JobJson.Write(job), JobNames.Shipped).GetValueOrThrow();
        Assert.Equal((job.Data, job.Supernet), (read.Data, read.Supernet));
        Assert.Equal(JobJson.Write(job), JobJson.Write(read));
    }

    [Fact]
    public void Read_PicturesAndAugmentation_RoundTripThroughJson()
    {
        const string document = """
            name: a
            space: fashion-mbconv
            data: {kind: folder, path: /data, resize: pad, background: [1, 2, 3], channels: 1, resizedCrop: 0.4, colourJitter: 0.3, erasing: 0.2, mixup: 0.1}
            """;
        var job = JobReader.Read(System.Text.Encoding.UTF8.GetBytes(document), JobNames.Shipped).GetValueOrThrow();

        Assert.Equal(new PictureDefinition { Resize = ResizeModes.Pad, Background = new Colour(1, 2, 3), Channels = 1 }, job.Data.Pictures);
        Assert.Equal(new AugmentationDefinition { ResizedCrop = 0.4, ColourJitter = 0.3, Erasing = 0.2, Mixup = 0.1 }, job.Data.Augmentation);
        var read = JobJson.Read(JobJson.Write(job), JobNames.Shipped).GetValueOrThrow();
        Assert.Equal(job, read);
        Assert.Equal(JobJson.Write(job), JobJson.Write(read));
    }

    [Theory]
    [InlineData("split: {test: 0}", "data.split.test")]
    [InlineData("validation: 9, split: {validation: 9}", "data.split.validation")]
    [InlineData("normalise: {mean: [0.5]}", "data.normalise.std")]
    [InlineData("normalise: {mean: [0.5], std: [0.1, 0.1]}", "data.normalise.std")]
    [InlineData("normalise: {mean: 0.5, std: [0.1]}", "data.normalise.mean")]
    [InlineData("classes: cat", "data.classes")]
    [InlineData("classes: [[cat]]", "data.classes")]
    [InlineData("classes: [a, a, b]", "data.classes")]
    [InlineData("classes: [a, '', b]", "data.classes")]
    [InlineData("classes: [a, ' ']", "data.classes")]
    [InlineData("resize: squeeze", "data.resize")]
    [InlineData("background: [1, 2]", "data.background")]
    [InlineData("background: [1, 2, 256]", "data.background")]
    [InlineData("background: [1, 2, 0.5]", "data.background")]
    [InlineData("channels: 2", "data.channels")]
    [InlineData("channels: 4", "data.channels")]
    [InlineData("resizedCrop: 0", "data.resizedCrop")]
    [InlineData("colourJitter: 1.5", "data.colourJitter")]
    [InlineData("erasing: -0.1", "data.erasing")]
    [InlineData("mixup: 3", "data.mixup")]
    public void Read_OwnDataWithAMistake_NamesItsPlace(string mistake, string path)
    {
        var document = $"name: a\nspace: fashion-mbconv\ndata: {{path: /data, {mistake}}}\n";

        Assert.Equal(path, Assert.Single(JobReader.Read(System.Text.Encoding.UTF8.GetBytes(document), JobNames.Shipped).Errors).Path);
    }
    [Fact]
    public void Read_SandwichThatLearnsFromNothing_IsAMistake()
    {
        var document = "name: a\nspace: fashion-mbconv\ndata: {path: /data}\nsupernet: {kdRatio: 0, labelRatio: 0}\n";

        Assert.Equal("supernet.labelRatio", Assert.Single(JobReader.Read(System.Text.Encoding.UTF8.GetBytes(document), JobNames.Shipped).Errors).Path);
    }
}
