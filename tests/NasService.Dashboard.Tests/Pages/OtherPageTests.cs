using System.Net;
using System.Net.Http.Json;
using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class OtherPageTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Jobs_SubmittedMeanwhile_Appear()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/");
        var (id, search) = await dashboard.SubmitAsync("appears");
        await tab.Page.WaitForSelectorAsync($"tr[data-job='{id}'] .badge.queued");
        await search.StartAsync();
        await tab.Page.WaitForSelectorAsync($"tr[data-job='{id}'] .badge.running");
        await tab.Find("#state").SelectOptionAsync("failed");
        await tab.Page.WaitForFunctionAsync($"() => !document.querySelector(\"tr[data-job='{id}']\")");
    }

    [Fact]
    public async Task NewJob_WithAMistake_ShowsItAtItsLine()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/new");
        await tab.Find("#document").FillAsync("name: wrong\nspace: fashion-mbconv\ndata:\n  path: images\nsearch:\n  evaluations: many\n");
        await tab.Page.WaitForSelectorAsync(".lines .bad");
        Assert.Equal("6", await tab.Find(".lines .bad").First.TextContentAsync());
        Assert.True(await tab.Find("#submit").IsDisabledAsync());
    }

    [Fact]
    public async Task NewJob_AnswerAboutAnOlderText_IsNotShown()
    {
        await using var tab = await dashboard.OpenAsync();
        var asked = new TaskCompletionSource();
        var written = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/jobs:validate", async route =>
        {
            asked.TrySetResult();
            await written.Task;
            await route.ContinueAsync();
        });
        await tab.OpenAsync("/new");
        await asked.Task;
        await tab.Find("#document").FillAsync("name: wrong\nsearch:\n  evaluations: many\n");
        written.SetResult();
        await tab.Page.WaitForSelectorAsync(".lines .bad");
        Assert.True(await tab.Find("#submit").IsDisabledAsync());
    }

    [Fact]
    public async Task Specialize_WithinABudget_PicksTheBestPredictedAndStartsAJob()
    {
        var (id, _) = await dashboard.FinishedAsync("specialized");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/specialize?job={id}");
        await tab.Page.WaitForSelectorAsync("#best code");
        await tab.Find("#budget").FillAsync("1000");
        var slow = await tab.Find("#best dd").Nth(0).InnerTextAsync();
        await tab.Find("#budget").FillAsync("50");
        var fast = await tab.Find("#best dd").Nth(0).InnerTextAsync();
        Assert.NotEqual(slow, fast);
        await tab.Find("#start").ClickAsync();
        await tab.Page.WaitForURLAsync("**/jobs/*");
        var made = await dashboard.Store.GetJobAsync(tab.Page.Url.Split('/')[^1], default);
        Assert.Contains($"\"from\":\"{id}\"", made!.DocumentJson.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Specialize_BudgetLine_StandsAtTheBudgetAndJobsHaveNames()
    {
        var (id, _) = await dashboard.FinishedAsync("specialized-line");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/specialize?job={id}");
        Assert.StartsWith($"specialized-line {id} (sandwich", await tab.Find($"#supernet option[value='{id}']").TextContentAsync(), StringComparison.Ordinal);
        await tab.Find("#predicted").ScrollIntoViewIfNeededAsync();
        await tab.Page.WaitForSelectorAsync("#predicted canvas");
        foreach (var budget in (string[])["137", "613"])
        {
            await tab.Find("#budget").FillAsync(budget);
            var places = await tab.EvaluateAsync<double[]>("""
                import('/assets/echarts.js').then(({ getInstanceByDom }) => {
                    const place = document.getElementById('predicted');
                    const chart = getInstanceByDom(place);
                    chart.getZr().flush();
                    const line = chart.getZr().storage.getDisplayList().find(e => e.shape && 'x1' in e.shape && e.style.lineDash && e.style.lineDash !== 'solid' && e.shape.x1 === e.shape.x2);
                    return [line.shape.x1, chart.convertToPixel({ xAxisIndex: 0 }, Number(place.dataset.budget))];
                })
                """);
            Assert.Equal(places[1], places[0], 0.51);
        }
    }

    [Fact]
    public async Task Supernets_AreListedByTheNamesOfTheirJobs()
    {
        var (id, _) = await dashboard.FinishedAsync("supernet-named", 10);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/supernets");
        Assert.Equal("supernet-named", await tab.Find($"a[href$='/jobs/{id}']").TextContentAsync());
        // A space of somebody's own is in no list: its name is the job's.
        Assert.Equal("fashion-mbconv", await tab.EvaluateAsync<string>($"import('/assets/names.js').then(m => m.spaceOf('{id}'))"));
    }

    [Fact]
    public async Task Fleet_OfUsersWithOpenJobs_ShowsTheirShares()
    {
        var ann = await dashboard.KeyAsync("ann-shares");
        var bob = await dashboard.KeyAsync("bob-shares");
        var running = await Browser.Dashboard.SubmitAsync(dashboard.Address, ann, "shares-1");
        await Browser.Dashboard.SubmitAsync(dashboard.Address, ann, "shares-2");
        await Browser.Dashboard.SubmitAsync(dashboard.Address, bob, "shares-3");
        await dashboard.Play(running).StartAsync();
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/fleet");
        var table = tab.Find("section[aria-label='Shares'] table");
        Assert.Equal(["User", "Weight", "Running", "Waiting", "Share", "Had lately"], await table.Locator("th").AllTextContentsAsync());
        var (annRow, bobRow) = (await RowAsync("ann-shares"), await RowAsync("bob-shares"));
        Assert.Equal(["1", "1", "1"], annRow[1..3].Append(annRow[3].Split(' ')[0]));
        Assert.Equal(["1", "0", "1"], bobRow[1..3].Append(bobRow[3].Split(' ')[0]));
        Assert.Equal(annRow[4], bobRow[4]);
        Assert.Matches(@"^[1-9][0-9]*\s%$", bobRow[4]);

        // Another user sees what is his, and the others together.
        await using var other = await dashboard.OpenAsync(dashboard.Address, bob);
        await other.OpenAsync("/fleet");
        Assert.Equal(["bob-shares", "other users"], await other.Find("section[aria-label='Shares'] tbody tr td:first-child").AllInnerTextsAsync());

        async Task<string[]> RowAsync(string user) => [.. await table.Locator("tr", new() { HasText = user }).Locator("td").AllInnerTextsAsync()];
    }

    [Fact]
    public async Task Fleet_ADeviceThatMeasures_ShowsStateQueueSensorsAndFormats()
    {
        await dashboard.ServeDevicesAsync("thermos");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/fleet");
        var row = tab.Find("section[aria-label='Devices'] table").Locator("tr", new() { HasText = "thermos" });
        Assert.Equal(["thermos", "serving", "empty", "48 °C", "1,800 MHz", "fp32, int8"],
            (await row.Locator("td").AllInnerTextsAsync()).Take(6));
    }

    [Fact]
    public async Task Fleet_DeviceEnrolled_ShowsItsCommandAndThenItsKey()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/fleet");
        await tab.Find("#device-name").FillAsync("My Phone");
        await tab.Find("section[aria-label='Add a device'] form button").ClickAsync();
        Assert.Contains("/device", await tab.Find("section[aria-label='Add a device'] .mistakes li").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Find("#device-name").FillAsync("board-1");
        await tab.Find("section[aria-label='Add a device'] form button").ClickAsync();
        var command = await tab.Find("section[aria-label='Add a device'] pre").InnerTextAsync();
        Assert.Matches("^nas device-worker --server http://[^ ]+/ --enrol nasdev_[A-Za-z0-9_-]{32}$", command.Trim());
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        using var redeemed = await client.PostAsJsonAsync("/api/v1/enrolments:redeem", new { token = command.Trim().Split(' ')[^1] });
        Assert.Equal(HttpStatusCode.Created, redeemed.StatusCode);
        await tab.OpenAsync("/fleet");
        Assert.Equal("board-1", await tab.Find("section[aria-label='Add a device'] tbody td").First.InnerTextAsync());
        await using var other = await dashboard.OpenAsync(dashboard.Address, await dashboard.KeyAsync("no-admin"));
        await other.OpenAsync("/fleet");
        Assert.Equal(0, await other.Find("section[aria-label='Add a device']").CountAsync());
    }

    [Fact]
    public async Task Keys_MadeOnThePage_AreShownOnceAndRevoked()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/keys");
        await tab.Find("#key-name").FillAsync("for <i>tests</i>");
        await tab.Find("#key-user").FillAsync("somebody");
        await tab.Find("form button").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('#content [role=status]').textContent.includes('nas_')");
        Assert.Equal(0, await tab.Find("#content i").CountAsync());
        tab.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await tab.Find("tr", "somebody").Locator("button").ClickAsync();
        await tab.Page.WaitForSelectorAsync("text=revoked");
    }
}
