using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


/// <summary>What every store must do; a new engine inherits it. One file per part of <see cref="IJobStore"/>.</summary>
public abstract partial class JobStoreSuite : IAsyncLifetime
{
    private readonly ITestEngine engine;
    private readonly ManualTime time = new();
    private string database = "";
    private TestStore? opened;

    private readonly SeededFaults? faults;

    /// <param name="engine">Of the database.</param>
    /// <param name="faultSeed">Null: nothing goes wrong; else every commit may, by chance from this seed.</param>
    private protected JobStoreSuite(ITestEngine engine, int? faultSeed = null)
    {
        this.engine = engine;
        faults = faultSeed is { } seed ? new SeededFaults(seed) : null;
    }

    private IJobStore Store => opened!.Jobs;

    public async Task InitializeAsync()
    {
        try
        {
            database = await engine.CreateMigratedDatabaseAsync();
            opened = await TestStore.OpenAsync(database, time, faults is null ? [] : [faults]);
            if (faults is not null)
            {
                faults.IsOn = true;
            }
        }
        catch (SkipException)
        {
            // Each test skips itself: a skip here would count as a failure.
        }
    }

    public async Task DisposeAsync()
    {
        if (opened is not null)
        {
            await opened.DisposeAsync();
        }

        engine.Dispose();
    }

    private static void AssertSame<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

    private protected abstract string? SkipReason { get; }

    private void RequireEngine() => Skip.If(SkipReason is not null, SkipReason);

    private async Task<SearchJob> StartJobAsync(string name = "demo")
    {
        var job = await Store.CreateJobAsync(Samples.Job(time, name), default);
        Assert.True(await Store.TryStartJobAsync(job.Id, default));
        await Store.RegisterDeviceAsync(Samples.Device, default);
        return job;
    }

    private async Task<StageTicket> BeginAsync(string stage = "search")
    {
        var job = await StartJobAsync();
        return (await Store.BeginStageAsync(job.Id, stage, 1, null, default))!.Ticket;
    }
}
