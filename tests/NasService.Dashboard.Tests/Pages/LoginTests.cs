using NasService.Dashboard.Tests.Browser;

namespace NasService.Dashboard.Tests.Pages;

[Collection(DashboardCollection.Name)]
public sealed class LoginTests(Browser.Dashboard dashboard)
{
    [Fact]
    public async Task Page_WithoutASession_LeadsToTheLoginAndBack()
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/spaces");
        await tab.Page.WaitForURLAsync("**/login?ReturnUrl=%2Fspaces");
        await tab.Find("#key").FillAsync("nas_wrong_key");
        await tab.Find("button[type=submit]").ClickAsync();
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('error').textContent.includes('unknown')");
        await tab.Find("#key").FillAsync(dashboard.Key);
        await tab.Find("button[type=submit]").ClickAsync();
        await tab.Page.WaitForURLAsync("**/spaces");
        await tab.Page.WaitForSelectorAsync("#content[data-ready]");
        Assert.Equal("admin", await tab.Find("#user").TextContentAsync());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Login_WithAWayToAnotherSite_StaysHere(string target)
    {
        await using var tab = await dashboard.OpenAsync(loggedIn: false);
        await tab.GotoAsync("/login?ReturnUrl=" + Uri.EscapeDataString(target));
        await tab.Find("#key").FillAsync(dashboard.Key);
        await tab.Find("button[type=submit]").ClickAsync();
        await tab.Page.WaitForSelectorAsync("#content[data-ready]");
        Assert.Equal(dashboard.Address.Authority, new Uri(tab.Page.Url).Authority);
    }

    [Fact]
    public async Task Logout_FromAPage_EndsTheSession()
    {
        await using var tab = await dashboard.OpenAsync();
        await tab.OpenAsync("/spaces");
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('user').textContent === 'admin'");
        await tab.Find("#logout").ClickAsync();
        await tab.Page.WaitForURLAsync("**/login");
        await tab.GotoAsync("/keys");
        await tab.Page.WaitForURLAsync("**/login?ReturnUrl=%2Fkeys");
    }
}
