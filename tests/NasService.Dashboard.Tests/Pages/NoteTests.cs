using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class NoteTests(Browser.Dashboard dashboard)
{
    private const string Text = "<b>bold</b> & a second\nline";

    [Fact]
    public async Task Note_WrittenOnTheJobPage_IsTextThereAndBesideTheJobsThatAreCompared()
    {
        var (id, _) = await dashboard.SubmitAsync("noted");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Find("#note-edit").ClickAsync();
        await tab.Find("#note-text").FillAsync(Text);
        await tab.Find("#note-save").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('note').textContent.includes('bold')");
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('note').textContent.includes('bold')");
        Assert.Equal(Text, await tab.Find("#note").TextContentAsync());
        Assert.Equal(0, await tab.Find("#note b").CountAsync());

        await tab.OpenAsync($"/compare?job={id}");
        Assert.Equal(Text, await tab.Find("td .note").TextContentAsync());
        Assert.Equal(0, await tab.Find("td .note b").CountAsync());
    }

    [Fact]
    public async Task Note_WrittenBySomebodyElseMeanwhile_IsNotLost()
    {
        var (id, _) = await dashboard.SubmitAsync("noted-twice");
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync($"/jobs/{id}");
        await tab.Find("#note-edit").ClickAsync();
        await tab.Find("#note-text").FillAsync("mine");
        Assert.True(await dashboard.Notes.TryWriteNoteAsync(id, null, "theirs", "somebody", default));
        await tab.Find("#note-save").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('note').textContent === 'theirs'");
        Assert.Equal("theirs", (await dashboard.Notes.FindNoteAsync(id, default))!.Text);
        Assert.Equal("mine", await tab.Find("#note-text").InputValueAsync());
        await tab.Find("#note-save").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('note').textContent === 'mine'");
    }
}
