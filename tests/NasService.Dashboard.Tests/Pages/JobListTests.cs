using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(LongCollection.Name)]
public sealed class JobListTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Name_PartOfItInAnyCase_FindsTheJob()
    {
        var (id, _) = await dashboard.SubmitAsync("list-deep-one");
        var (other, _) = await dashboard.SubmitAsync("list-flat-one");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/");
        await tab.Page.WaitForSelectorAsync($"tr[data-job='{other}']");
        await tab.Find("#name").FillAsync("DEEP");
        await tab.Page.WaitForFunctionAsync($"() => !document.querySelector(\"tr[data-job='{other}']\")");
        Assert.Equal(1, await tab.Find($"tr[data-job='{id}']").CountAsync());
    }

    [Fact]
    public async Task Ticked_ThroughNewLooks_StaysTickedAndIsTagged()
    {
        var ids = new[] { (await dashboard.SubmitAsync("bulk-tag-1")).JobId, (await dashboard.SubmitAsync("bulk-tag-2")).JobId };
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/");
        await tab.Find("#name").FillAsync("bulk-tag");
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('tr[data-job]').length === 2");
        await tab.Find("#every").CheckAsync();
        Assert.Equal("2 jobs selected", await tab.Find("#chosen").TextContentAsync());
        await tab.Page.WaitForResponseAsync(r => r.Url.Contains("/jobs?", StringComparison.Ordinal));
        await tab.Page.WaitForResponseAsync(r => r.Url.Contains("/jobs?", StringComparison.Ordinal));
        Assert.Equal("2 jobs selected", await tab.Find("#chosen").TextContentAsync());
        await tab.Find("#bulk-tag").FillAsync("paper-7");
        await tab.Find("#bulk-add").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('tr[data-job] .word').length === 2");
        foreach (var id in ids)
        {
            Assert.Equal("paper-7", string.Join(' ', (await dashboard.Store.GetJobAsync(id, default))!.Tags.Words));
        }

        await tab.Find("#bulk-remove").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('tr[data-job] .word').length === 0");
    }

    [Fact]
    public async Task Delete_OfSeveral_DeletesThoseThatHaveEndedAndSaysWhichHaveNot()
    {
        var (ended, _) = await dashboard.FinishedAsync("bulk-delete-1", 10);
        var (waiting, _) = await dashboard.SubmitAsync("bulk-delete-2");
        await using var tab = await dashboard.OpenAsync();
        tab.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await tab.OpenAsync("/");
        await tab.Find("#name").FillAsync("bulk-delete");
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('tr[data-job]').length === 2");
        await tab.Find("#every").CheckAsync();
        await tab.Find("#bulk-delete").ClickAsync();
        await tab.Page.WaitForSelectorAsync("#notices .bad");
        var said = await tab.Find("#notices .bad").TextContentAsync();
        Assert.StartsWith("1 not deleted. bulk-delete-2", said, StringComparison.Ordinal);
        await tab.Page.WaitForFunctionAsync($"() => !document.querySelector(\"tr[data-job='{ended}']\")");
        Assert.Null(await dashboard.Store.GetJobAsync(ended, default));
        Assert.NotNull(await dashboard.Store.GetJobAsync(waiting, default));
    }

    [Fact]
    public async Task Accuracy_OfAVerifiedJob_IsThatOfItsFront()
    {
        var (id, search) = await dashboard.FinishedAsync("list-verified", 20);
        var (running, at) = await dashboard.SubmitAsync("list-so-far");
        await at.StartAsync();
        await at.EvaluateAsync(6, 0);
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/");
        var row = await tab.Find($"tr[data-job='{id}']").InnerTextAsync();
        Assert.Contains((100 * search.Front()[^1].Quality!.Value).ToString("F2", System.Globalization.CultureInfo.InvariantCulture) + "\u00a0%", row, StringComparison.Ordinal);
        Assert.DoesNotContain("so far", row, StringComparison.Ordinal);
        Assert.Contains("so far", await tab.Find($"tr[data-job='{running}']").InnerTextAsync(), StringComparison.Ordinal);
    }
}
