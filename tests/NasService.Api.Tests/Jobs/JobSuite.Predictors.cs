using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Jobs;

public abstract partial class JobSuite
{
    [SkippableTheory]
    [InlineData("a-family-of-tomorrow", "{}")]
    [InlineData("ridge", "{}")]
    public async Task Predict_ByPredictorsOfAnotherVersion_SaysSo(string family, string parameters)
    {
        await using var service = await StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        var ticket = await TestJobs.StartAsync(service, job);
        await service.Store.SavePredictorAsync(ticket, Samples.Predictor(1) with { Family = family, ParametersJson = parameters }, default);
        using var answer = await PredictAsync(service, job);
        Assert.Equal((HttpStatusCode.Conflict, "other-version"), (answer.StatusCode, (await TestService.ReadAsync(answer)).GetProperty("code").GetString()));
    }

    [SkippableFact]
    public async Task Predict_ByAPredictorThatIsReadable_GivesItsMean()
    {
        await using var service = await StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        var ticket = await TestJobs.StartAsync(service, job);
        var space = SpaceOf(service);
        var random = new Random(1);
        int[][] genes = [.. Enumerable.Range(0, 40).Select(_ => space.Sample(random).Genes.ToArray())];
        var features = FeatureMatrix.Encode(new MaskedOneHotEncoding(space.Genes), [.. genes.Select(g => (ReadOnlyMemory<int>)g)]);
        var predictor = service.Get<PredictorFamilyCatalog>().Get("ridge").Fit(features, [.. genes.Select(g => 0.5 + (0.01 * g.Sum()))], default);
        await service.Store.SavePredictorAsync(ticket, Samples.Predictor(1) with { Family = "ridge", ParametersJson = predictor.ToJson() }, default);
        using var answer = await PredictAsync(service, job);
        var document = await TestService.ReadAsync(answer);
        Assert.True(answer.IsSuccessStatusCode, document.ToString());

        var expected = new double[1];
        predictor.Predict(FeatureMatrix.Encode(new MaskedOneHotEncoding(space.Genes), [space.Largest().Genes.AsMemory()]), expected, new double[1]);
        var metric = document.GetProperty("predictions")[0].GetProperty("metrics").EnumerateObject().Single().Value;
        Assert.Equal(expected[0], metric.GetProperty("mean").GetDouble());
    }

    [SkippableFact]
    public async Task PredictedFront_OfSums_ReachesBothEnds()
    {
        await using var service = await StartAsync();
        var job = await TestService.SubmitAsync(service.Admin);
        var ticket = await TestJobs.StartAsync(service, job);
        var space = SpaceOf(service);
        var random = new Random(1);
        var encodings = new SpaceEncodings(space);
        ReadOnlyMemory<int>[] genes = [.. Enumerable.Range(0, 400).Select(_ => space.Sample(random).Genes.AsMemory())];
        foreach (var (metric, encoding, each) in new[] { ("accuracy", encodings.Quality, 0.01), ("latencyMs", encodings.Cost, 0.1) })
        {
            double[] values = [.. genes.Select(g => each * (1 + g.ToArray().Sum()))];
            var predictor = service.Get<PredictorFamilyCatalog>().Get("ridge-linear").Fit(FeatureMatrix.Encode(encoding, genes), values, default);
            await service.Store.SavePredictorAsync(ticket, Samples.Predictor(1) with { Metric = metric, Family = "ridge-linear", ParametersJson = predictor.ToJson() }, default);
        }

        var front = await TestService.GetAsync(service.Admin, $"{Jobs}/{job}/predictors:front");

        // Every gene adds to both: from 0 in all of them to the last choice in all, bits included.
        string[] ids = [.. front.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("architectureId").GetString()!)];
        Assert.Equal((space.Smallest(8).Id, space.Largest(32).Id), (ids[0], ids[^1]));

        using var unknown = await service.Admin.GetAsync($"{Jobs}/{job}/predictors:front?scenario=throughput");
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("/scenario", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static SearchSpace SpaceOf(TestService service) => service.Get<SpaceLibrary>().OpenNamed("fashion-mbconv").Value!;

    private static Task<HttpResponseMessage> PredictAsync(TestService service, string job)
    {
        var largest = SpaceOf(service).Largest();
        var body = System.Text.Json.JsonSerializer.Serialize(new { architectures = new[] { new { architecture = largest.Choices, policy = largest.Policy } } });
        return service.Admin.PostAsync($"{Jobs}/{job}/predictors:predict", TestService.Json(body));
    }
}
