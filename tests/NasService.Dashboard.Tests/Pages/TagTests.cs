using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(LongCollection.Name)]
public sealed class TagTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Tags_SavedOnTheJobsPage_FilterTheJobs()
    {
        var (id, _) = await dashboard.SubmitAsync("tagged");
        var (other, _) = await dashboard.SubmitAsync("untagged");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Find("#tags-text").FillAsync("wide, paper-2");
        await tab.Find("#tags-save").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('#tags .word').length === 2");
        Assert.Equal("paper-2 wide", string.Join(' ', (await dashboard.Store.GetJobAsync(id, default))!.Tags.Words));

        await tab.OpenAsync("/");
        await tab.Page.WaitForSelectorAsync($"tr[data-job='{other}']");
        await tab.Find("#tag").FillAsync("wide");
        await tab.Page.WaitForFunctionAsync($"() => !document.querySelector(\"tr[data-job='{other}']\")");
        Assert.Equal("paper-2wide", string.Concat(await tab.Find($"tr[data-job='{id}'] .word").AllTextContentsAsync()));
    }
}
