namespace NasService.Dashboard.Tests.Pages;

/// <summary>What <see cref="LayoutTests"/> look at: the path of every page, of jobs that are played once for all of them.</summary>
public sealed class LayoutPages(Browser.Dashboard dashboard) : IAsyncLifetime
{
    /// <summary>Paths from the root of the service.</summary>
    internal string[] Paths { get; private set; } = [];

    /// <summary>Addresses of reports: of a job that has succeeded, of one that failed, and of one that has not begun.</summary>
    internal string[] Reports { get; private set; } = [];

    public async Task InitializeAsync() => Paths = await SeedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>With jobs in every state, one of a name that is as long as a name can be.</summary>
    private async Task<string[]> SeedAsync()
    {
        var (id, search) = await dashboard.FinishedAsync("a-name-that-is-as-long-as-the-name-of-a-job-can-be-0123456789-ab");
        var (other, _) = await dashboard.FinishedAsync("beside", 30);
        var (waiting, _) = await dashboard.SubmitAsync("waiting");
        var (running, at) = await dashboard.SubmitAsync("running");
        await at.StartAsync();
        await at.EvaluateAsync(8, 0);
        var (paused, begun) = await dashboard.SubmitAsync("paused");
        await begun.StartAsync();
        Assert.True(await dashboard.Store.PauseJobIfRunningAsync(paused, default));
        var (failed, ended) = await dashboard.SubmitAsync("failed");
        await ended.StartAsync();
        Assert.True(await dashboard.Store.FailJobIfRunningAsync(failed, "The disk is full.", default));
        await dashboard.WorkAsync(running, "build-machine-0123456789.laboratory.example-4194304-5fb3480e");
        await dashboard.KeyAsync("somebody-whose-name-is-as-long-as-the-name-of-a-user-can-be-0123");
        Reports = [.. from file in await Task.WhenAll(new[] { id, failed, waiting }.Select(dashboard.ReportAsync)) select new Uri(file).AbsoluteUri];
        var front = search.Front();
        return
        [
            "/", $"/jobs/{id}", $"/jobs/{waiting}", $"/jobs/{running}", $"/jobs/{paused}", $"/jobs/{failed}", "/jobs/nothing",
            $"/jobs/{id}/candidates/{front[0].ArchitectureId}", $"/jobs/{id}/candidates/{front[0].ArchitectureId}?with={front[^1].ArchitectureId}",
            "/new", $"/specialize?job={id}", $"/compare?job={id}&job={other}&job={running}", "/compare?job=none", "/spaces", "/supernets", "/fleet", "/keys", "/audit",
        ];
    }
}
