using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Latency;
using NasService.Core.Queue;

namespace NasService.Dashboard.Tests.Browser;

/// <summary>What a browser that is a device is asked by its service.</summary>
/// <param name="dashboard">The service.</param>
/// <param name="name">Of the device; no other test has it.</param>
internal sealed class BrowserDevice(Dashboard dashboard, string name)
{
    /// <summary>Few samples: a test is no measurement.</summary>
    private static readonly MeasurementPlan s_plan = new(WarmUp: 5, MinRuns: 60, MaxRuns: 120, RelativeInterval: 1);

    /// <summary>The path that makes a browser the device, with a token behind it.</summary>
    public async Task<string> LinkAsync()
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", dashboard.Key);
        using var answer = await client.PostAsJsonAsync("/api/v1/enrolments", new { device = name });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var link = new Uri((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("link").GetString()!);
        Assert.Equal(dashboard.Address.GetLeftPart(UriPartial.Authority), link.GetLeftPart(UriPartial.Authority));
        return link.PathAndQuery + link.Fragment;
    }

    /// <summary>Asks for models to be measured, with the first as their anchor. Gives the item's id.</summary>
    public async Task<string> AskAsync(int threads, params byte[][] models)
    {
        var (job, search) = await dashboard.SubmitAsync(name);
        await search.StartAsync();
        var stored = new List<StoredModel>();
        foreach (var bytes in models)
        {
            var blob = await dashboard.Get<IArtifactStore>()
                .WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), default);
            stored.Add(new StoredModel($"a{stored.Count}", blob.Digest.Value));
        }

        var request = new MeasureRequest([.. stored], stored[0], s_plan with { Threads = threads }, 3);
        var item = new NewWorkItem($"{job}/measure/1", job, WorkKinds.Measure, WorkGroups.Measure(name), 0,
            DocumentJson.WriteLine(request));
        await dashboard.Get<IWorkQueue>().EnqueueAsync([item], default);
        return item.Id;
    }

    public async Task<WorkItem> ItemAsync(string id) => Assert.Single(await dashboard.Get<IWorkQueue>().GetAsync([id], default));

    /// <summary>What is stored of an item that is done.</summary>
    public async Task<ImmutableArray<MeasureResult>> ResultsAsync(string id)
    {
        var item = await ItemAsync(id);
        Assert.True(item.State == WorkState.Done, $"{item.State}: {item.Error}");
        return [.. DocumentJson.Read<MeasureResult[]>(item.ResultJson!)];
    }

    /// <summary>Waits for words of the page's state.</summary>
    public static Task StateAsync(Tab tab, string words)
        => tab.Page.WaitForFunctionAsync("words => document.getElementById('state').textContent.includes(words)", words,
            new() { Timeout = 150_000 });

    /// <summary>Waits until the page has measured and reported, and looks for more.</summary>
    public static async Task MeasuredAsync(Tab tab)
    {
        await tab.Page.WaitForSelectorAsync("#last:not([hidden])", new() { Timeout = 150_000 });
        await StateAsync(tab, "Waits for measurements");
    }
}
