using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NasService.Bench.Dashboards;
using NasService.Core.Blocks;
using NasService.Core.Predictors;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Dashboard.Tests.Browser;

/// <summary>A job whose networks give a number and are judged by an error: the less the better, in a unit that has no name.</summary>
internal static class ErrorJob
{
    private const string Space = """
        {"name": "ages", "task": "image-regression", "input": {"channels": 1, "resolution": 28},
        "stem": {"kernel": 3, "stride": 2, "channels": 16, "activation": "relu"},
        "defaults": {"block": "mbconv", "depth": [1, 2], "kernel": [3, 5], "expand": [2, 3, 4], "activation": "relu"},
        "stages": [{"channels": 24, "stride": 1}, {"channels": 48, "stride": 2}, {"channels": 96, "stride": 2}],
        "head": {"channels": 128, "activation": "relu"}, "quantization": {"granularity": "block", "bits": [8, 32]}}
        """;

    private static readonly Lazy<PredictorFamilyCatalog> s_families
        = new(() => new ServiceCollection().AddSearch().BuildServiceProvider().GetRequiredService<PredictorFamilyCatalog>());

    /// <summary>Submitted with its space in its document.</summary>
    public static async Task<(string JobId, PaperSearch Search)> SubmitAsync(Dashboard dashboard, string name)
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dashboard.Key);
        var document = $$$"""{"name": "{{{name}}}", "space": {{{Space}}}, "data": {"path": "images", "validation": 200}}""";
        using var content = new StringContent(document, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/v1/jobs", content);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        using var json = JsonDocument.Parse(text);
        var id = json.RootElement.GetProperty("id").GetString()!;
        var space = SpaceReader.Read(Encoding.UTF8.GetBytes(Space), BlockCatalog.Shipped, TaskCatalog.Shipped).GetValueOrThrow();
        return (id, new PaperSearch(dashboard.Store, s_families.Value, space, id));
    }

    /// <summary>With all that a page can show.</summary>
    public static async Task<(string JobId, PaperSearch Search)> FinishedAsync(Dashboard dashboard, string name, int evaluations = 40)
    {
        var (id, search) = await SubmitAsync(dashboard, name);
        await search.StartAsync();
        await search.EvaluateAsync(evaluations / 2, 0, withFailure: true);
        await search.PredictAsync(1);
        await search.EvaluateAsync(evaluations / 2, 1);
        await search.SaveFrontAsync(verified: true);
        await search.FinishAsync();
        return (id, search);
    }
}
