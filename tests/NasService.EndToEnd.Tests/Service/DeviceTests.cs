using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>A device that has an address and a token, and nothing else of the service.</summary>
public sealed class DeviceTests
{
    [Fact]
    public async Task DeviceWorker_WithAnAddressAndAToken_MeasuresAJobsFront()
    {
        using var files = new TinyJob();
        using var elsewhere = new TinyJob();
        var empty = Path.Combine(elsewhere.Folder, "device");
        await using var service = await ServedFolder.StartAsync(files);
        var token = await service.EnrolAsync("board");
        await using (var device = NasProcess.Start(empty, "device-worker", "--server", service.Address, "--enrol", token))
        {
            await device.LineWithAsync("Waits for measurements as board-");
            var job = await service.SubmitAsync(TinyJob.Document.Replace("latency: {", "latency: {device: board, ", StringComparison.Ordinal));
            var ended = await service.EndedAsync(job);
            Assert.True(ended.GetProperty("job").GetProperty("state").GetString() == "succeeded", ended.GetProperty("job").ToString());
            var front = await service.GetAsync($"/api/v1/jobs/{job}/front");
            Assert.NotEmpty(front.GetProperty("front").EnumerateArray());
            Assert.StartsWith("board-", front.GetProperty("summary").GetProperty("deviceId").GetString(), StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(empty, "nas.db")));
            await device.SignalAsync("TERM");
            (await device.EndAsync()).Expect(0);
        }

        // The key it was given is kept, until it is revoked; the token is of no use to anybody else.
        await using (var again = NasProcess.Start(empty, "device-worker", "--server", service.Address))
        {
            await again.LineWithAsync("Waits for measurements as board-");
            await service.RevokeAsync("board");
            (await again.EndAsync()).ExpectMistake(2, "NAS_API_KEY", "does not take this key");
        }

        var thief = await NasProcess.RunAsync(Path.Combine(elsewhere.Folder, "thief"), "device-worker", "--server", service.Address, "--enrol", token);
        thief.ExpectMistake(2, "--enrol", "used before");
        Assert.Contains(await WorkersAsync(service), w => w.StartsWith("board/", StringComparison.Ordinal) && w.EndsWith(" stopped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DeviceWorker_WithoutAKey_SaysHowToGetOne()
    {
        using var files = new TinyJob();
        var run = await NasProcess.RunAsync(files.Data, "device-worker", "--server", "http://127.0.0.1:9/");
        run.ExpectMistake(2, "NAS_API_KEY", "has no key", "--enrol");
    }

    private static async Task<string[]> WorkersAsync(ServedFolder service)
        => [.. (await service.GetAsync("/api/v1/workers")).GetProperty("workers").EnumerateArray()
            .Select(w => $"{w.GetProperty("id").GetString()} {w.GetProperty("state").GetString()}")];
}
