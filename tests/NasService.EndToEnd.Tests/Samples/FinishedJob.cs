using NasService.Core.Fronts;
using NasService.EndToEnd.Tests.Programs;

namespace NasService.EndToEnd.Tests.Samples;

/// <summary>A job that ran from its document to its front without a break, once for all tests of a collection.</summary>
public sealed class FinishedJob : IAsyncLifetime
{
    internal TinyJob Files { get; } = new();

    internal NasRun Run { get; private set; } = null!;

    internal FrontDocument Front => Run.Front;

    internal string Data => Files.Data;

    internal string Id => Run.Job;

    public async Task InitializeAsync() => Run = (await NasProcess.RunAsync(Files.Data, "run", Files.JobFile, "--json")).Expect(0);

    public Task DisposeAsync()
    {
        Files.Dispose();
        return Task.CompletedTask;
    }
}
