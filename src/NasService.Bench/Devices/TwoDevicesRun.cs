using System.Text.Json;
using NasService.Bench.Dashboards;
using NasService.Cli.Jobs;
using NasService.Cli.Remote;
using NasService.Core.Jobs;

namespace NasService.Bench.Devices;

/// <summary>A service with its own worker, a browser that enrols by the link of an enrolment, and a job on both.</summary>
internal sealed class TwoDevicesRun(BenchOutput output, TimeProvider time)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <exception cref="InvalidOperationException">The job did not succeed: what it said.</exception>
    public async Task<TwoDevicesResult> RunAsync(TwoDevicesSettings settings, CancellationToken cancellationToken)
    {
        using var scratch = new ScratchFolder();
        var images = settings.Data ?? IdxImages.WriteForDemoSpace(Path.Combine(scratch.Path, "images"));
        await using var served = await ServedProcess.StartWithWorkerAsync(
            Path.Combine(scratch.Path, "data"), cancellationToken, "--dataset", $"images={Path.GetFullPath(images)}");
        using var service = new RemoteService(served.Address, served.Key, time);
        await using var browser = await Chromium.StartAsync(Path.Combine(scratch.Path, "profile"), cancellationToken);
        await EnrolAsync(service, browser, cancellationToken);

        var started = time.GetTimestamp();
        var job = (await service.SendAsync(HttpMethod.Post, "jobs", settings.Document, cancellationToken)).GetProperty("id").GetString()!;
        await foreach (var e in service.WatchAsync(job, cancellationToken))
        {
            if (e.GetProperty("type").GetString() is "stage" or "note")
            {
                output.Note(e.GetProperty("event").GetProperty("payload").GetRawText());
            }
        }

        var seconds = time.GetElapsedTime(started).TotalSeconds;
        return await ReadAsync(service, job, seconds, settings, cancellationToken);
    }

    private async Task EnrolAsync(RemoteService service, Chromium browser, CancellationToken cancellationToken)
    {
        await DevicePage.EnrolAsync(service, browser, TwoDevicesSettings.Browser, cancellationToken);
        var started = time.GetTimestamp();
        string[] names = [TwoDevicesSettings.Native, TwoDevicesSettings.Browser];
        while (true)
        {
            var there = await service.GetAsync("devices", cancellationToken);
            if (Array.TrueForAll(names, n => Find(there, n) is { } d && d.GetProperty("state").GetString() == "serving"))
            {
                return;
            }

            if (time.GetElapsedTime(started) > Patience)
            {
                throw new InvalidOperationException($"Expected {string.Join(" and ", names)} to serve within {Patience}, got {there}.");
            }

            await Task.Delay(Poll, time, cancellationToken);
        }
    }

    private static async Task<TwoDevicesResult> ReadAsync(
        RemoteService service, string job, double seconds, TwoDevicesSettings settings, CancellationToken cancellationToken)
    {
        var detail = await service.GetAsync($"jobs/{job}", cancellationToken);
        var state = detail.GetProperty("job").GetProperty("state").GetString();
        if (state != "succeeded")
        {
            throw new InvalidOperationException($"Expected job {job} to succeed, got {detail.GetProperty("job")}.");
        }

        var devices = await service.GetAsync("devices", cancellationToken);
        var predictors = await service.GetAsync($"jobs/{job}/predictors", cancellationToken);
        TwoDevicesRow[] rows =
        [
            await RowAsync(service, job, TwoDevicesSettings.Native, predictors, cancellationToken),
            await RowAsync(service, job, TwoDevicesSettings.Browser, predictors, cancellationToken),
        ];
        var trained = detail.GetProperty("stages").EnumerateArray().Count(s => s.GetProperty("name").GetString() == StageNames.Train);
        return new TwoDevicesResult(
            job, seconds, settings.Steps, trained, detail.GetProperty("evaluationCount").GetInt32(),
            rows[0].Networks.Intersect(rows[1].Networks, StringComparer.Ordinal).Count(),
            Find(devices, TwoDevicesSettings.Browser)!.Value.GetProperty("processor").GetString()!, rows);
    }

    private static async Task<TwoDevicesRow> RowAsync(
        RemoteService service, string job, string device, JsonElement predictors, CancellationToken cancellationToken)
    {
        var front = await service.GetAsync($"jobs/{job}/front?device={device}", cancellationToken);
        var measured = await service.GetAsync($"jobs/{job}/evaluations:latencies?device={device}", cancellationToken);
        var points = RemoteJobs.Points(front, "front");
        var (fastest, slowest) = (points[0], points[^1]);
        var id = front.GetProperty("summary").GetProperty("deviceId").GetString();
        var predictor = predictors.GetProperty("predictors").EnumerateArray()
            .LastOrDefault(p => p.TryGetProperty("device", out var d) && d.GetString() == id);
        var isThere = predictor.ValueKind is JsonValueKind.Object;
        return new TwoDevicesRow(
            device, measured.GetProperty("index").GetArrayLength(), front.GetProperty("summary").GetProperty("verified").GetBoolean(),
            [.. points.Select(p => p.Id)], points.Count(p => p.Policy.Values.Any(b => b < 32)),
            fastest.LatencyMs.Median, fastest.Quality.Validation.Value, slowest.LatencyMs.Median, slowest.Quality.Validation.Value,
            isThere ? Number(predictor, "kendallTau") : null, isThere ? Number(predictor, "mape") : null,
            isThere ? predictor.GetProperty("samples").GetInt32() : 0);
    }

    private static double? Number(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetDouble() : null;

    private static JsonElement? Find(JsonElement devices, string name)
    {
        var found = devices.GetProperty("devices").EnumerateArray().FirstOrDefault(d => d.GetProperty("name").GetString() == name);
        return found.ValueKind is JsonValueKind.Object ? found : null;
    }
}
