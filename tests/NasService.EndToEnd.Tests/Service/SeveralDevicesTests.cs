using System.Text.Json;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

/// <summary>A search on two devices at once: the service's own by the queue, and another one over HTTP.</summary>
public sealed class SeveralDevicesTests
{
    [Fact]
    public async Task Search_OnTwoDevices_HasTwoFrontsAndOneSupernet()
    {
        using var files = new TinyJob();
        using var elsewhere = new TinyJob();
        await using var service = await ServedFolder.StartAsync(files);
        await using var device = await StartAsync(service, elsewhere);
        var job = await service.SubmitAsync(Document("devices: [cpu, {name: board, measurements: 6}]"));
        await AssertSucceededAsync(service, job);

        var first = await service.GetAsync($"/api/v1/jobs/{job}/front?device=cpu");
        var second = await service.GetAsync($"/api/v1/jobs/{job}/front?device=board");
        foreach (var (front, name) in new[] { (first, "cpu-"), (second, "board-") })
        {
            Assert.NotEmpty(front.GetProperty("front").EnumerateArray());
            Assert.True(front.GetProperty("summary").GetProperty("verified").GetBoolean());
            Assert.StartsWith(name, front.GetProperty("summary").GetProperty("deviceId").GetString(), StringComparison.Ordinal);
        }

        var measured = await service.GetAsync($"/api/v1/jobs/{job}/evaluations:latencies?device=board");
        Assert.InRange(measured.GetProperty("index").GetArrayLength(), 5, 10);
        Assert.Equal(20, (await service.GetAsync($"/api/v1/jobs/{job}/evaluations:latencies?device=cpu")).GetProperty("index")
            .GetArrayLength());
        var predicted = await service.GetAsync($"/api/v1/jobs/{job}/predictors:front?device=board");
        Assert.NotEmpty(predicted.GetProperty("points").EnumerateArray());
        await device.SignalAsync("TERM");
        (await device.EndAsync()).Expect(0);
    }

    [Fact]
    public async Task Search_OnADeviceThatLeaves_EndsByItsDeadlineAndSaysSo()
    {
        using var files = new TinyJob();
        using var elsewhere = new TinyJob();
        await using var service = await ServedFolder.StartAsync(files);
        await using var device = await StartAsync(service, elsewhere);
        var job = await service.SubmitAsync(Document("deadlineMinutes: 0.05, devices: [cpu, board]"));
        await service.UntilAsync(job, d => d.GetProperty("stages").GetArrayLength() > 0);
        await device.SignalAsync("TERM");
        (await device.EndAsync()).Expect(0);
        await AssertSucceededAsync(service, job);

        Assert.NotEmpty((await service.GetAsync($"/api/v1/jobs/{job}/front")).GetProperty("front").EnumerateArray());
        var board = (await service.GetAsync("/api/v1/devices")).GetProperty("devices").EnumerateArray()
            .Single(d => d.GetProperty("name").GetString() == "board");
        Assert.Equal("away", board.GetProperty("state").GetString());
        var notes = await FleetNotesAsync(files, job);
        Assert.Contains(notes, n => n.Contains("board is away", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.Contains("until the deadline", StringComparison.Ordinal));
    }

    private static Task<string[]> FleetNotesAsync(TinyJob files, string job) => Runs.FleetRun.NotesAsync(files, job);

    private static string Document(string latency)
        => TinyJob.Document.Replace("latency: {", $"latency: {{{latency}, ", StringComparison.Ordinal);

    private static async Task<NasProcess> StartAsync(ServedFolder service, TinyJob elsewhere)
    {
        var token = await service.EnrolAsync("board");
        var device = NasProcess.Start(Path.Combine(elsewhere.Folder, "device"), "device-worker", "--server", service.Address, "--enrol",
            token);
        await device.LineWithAsync("Waits for measurements as board-");

        // Both are there once the service has heard of them.
        await UntilServingAsync(service, "board", "cpu");
        return device;
    }

    private static async Task UntilServingAsync(ServedFolder service, params string[] names)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        bool IsServing(JsonElement device, string name)
            => device.GetProperty("name").GetString() == name && device.GetProperty("state").GetString() == "serving";
        while (true)
        {
            var devices = (await service.GetAsync("/api/v1/devices")).GetProperty("devices").EnumerateArray().ToArray();
            if (names.All(n => devices.Any(d => IsServing(d, n))))
            {
                return;
            }

            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    private static async Task AssertSucceededAsync(ServedFolder service, string job)
    {
        var ended = (await service.EndedAsync(job)).GetProperty("job");
        Assert.True(ended.GetProperty("state").GetString() == "succeeded", ended.ToString());
    }
}
