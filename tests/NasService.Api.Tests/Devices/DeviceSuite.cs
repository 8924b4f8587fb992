using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Devices;

/// <summary>Devices over HTTPS, on one engine.</summary>
public abstract class DeviceSuite
{
    private protected abstract Task<TestService> StartAsync();

    [SkippableFact]
    public async Task Claim_MeasurementOfTheDevice_IsFetchedRenewedAndDoneOnce()
    {
        await using var service = await StartAsync();
        var device = await TestDevice.StartAsync(service);
        Assert.Null(await device.ClaimAsync());
        var (item, digest) = await TestDevice.AskAsync(service);

        var claim = await device.ClaimAsync();
        Assert.Equal(item, claim!.Item);
        Assert.Contains(digest, claim.Payload, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await device.ModelAsync(item, digest));
        using var renewal = await device.ReportAsync("renew", claim);
        Assert.True((await TestService.ReadAsync(renewal)).GetProperty("isHeld").GetBoolean());

        Assert.True(await device.IsHeldAsync("complete", claim, r => r with { Result = TestDevice.Result() }));
        var done = Assert.Single(await service.Get<IWorkQueue>().GetAsync([item], default));
        Assert.Equal((WorkState.Done, "board/w1"), (done.State, done.Worker));

        // What comes late, or twice, changes nothing; and what is done is no longer the device's to read.
        Assert.False(await device.IsHeldAsync("fail", claim, r => r with { Error = "late" }));
        Assert.Equal(WorkState.Done, Assert.Single(await service.Get<IWorkQueue>().GetAsync([item], default)).State);
        Assert.Equal(HttpStatusCode.NotFound, await device.ModelAsync(item, digest));
        Assert.Contains("board/w1", (await service.Admin.GetStringAsync("/api/v1/workers")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Devices_OneThatMeasuresAndOneThatLeft_TellStateKernelsTemperatureAndQueue()
    {
        await using var service = await StartAsync();
        await service.Store.RegisterDeviceAsync(TestDevice.Fingerprint with { Name = "gone" }, default);
        var device = await TestDevice.StartAsync(service);
        await TestDevice.AskAsync(service);
        Assert.NotNull(await device.ClaimAsync(new MachineReading(51.5, 1800)));

        var found = (await TestService.ReadAsync(await service.Admin.GetAsync("/api/v1/devices"))).GetProperty("devices").EnumerateArray()
            .ToDictionary(d => d.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var board = found[TestDevice.Name];
        Assert.Equal(("serving", 51.5, 1800, 0, 1), (
            board.GetProperty("state").GetString(), board.GetProperty("temperatureC").GetDouble(),
                board.GetProperty("frequencyMHz").GetDouble(),
                board.GetProperty("waiting").GetInt32(), board.GetProperty("running").GetInt32()));
        Assert.Equal(["fp32", "int8"], board.GetProperty("formats").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(("away", 0), (found["gone"].GetProperty("state").GetString(), found["gone"].GetProperty("waiting").GetInt32()));
    }

    [SkippableFact]
    public async Task Submit_OverDevicesOfWhichTwoAreNotThere_NamesBothAtOnce()
    {
        await using var service = await StartAsync();
        await service.Store.RegisterDeviceAsync(TestDevice.Fingerprint with { Name = "gone" }, default);
        var device = await TestDevice.StartAsync(service);
        Assert.Null(await device.ClaimAsync());
        using var answer = await service.Admin.PostAsync("/api/v1/jobs",
            TestService.Yaml(TestService.Job("many", "latency: {devices: [board, gone, phone]}")));
        var document = await TestService.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["/latency/devices/1", "/latency/devices/2"],
            document.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()));
        Assert.Contains("Nobody measures on this device now", document.ToString(), StringComparison.Ordinal);
        Assert.Contains("No worker has offered this device", document.ToString(), StringComparison.Ordinal);

        using var one = await service.Admin.PostAsync("/api/v1/jobs",
            TestService.Yaml(TestService.Job("one", "latency: {devices: [board]}")));
        Assert.Equal(HttpStatusCode.Accepted, one.StatusCode);
    }

    [SkippableFact]
    public async Task Front_OfADevice_IsFoundByItsNameAndItsId()
    {
        await using var service = await StartAsync();
        var device = await TestDevice.StartAsync(service);
        Assert.Null(await device.ClaimAsync());
        await service.Store.RegisterDeviceAsync(Samples.Device, default);
        var ticket = await TestJobs.StartAsync(service, await TestService.SubmitAsync(service.Admin));
        var first = Samples.Front(TimeProvider.System, Samples.Point("a1", 0.9, 0.05));
        var point = Samples.Point("a2", 0.9, 0.5);
        var second = Samples.Front(TimeProvider.System,
            point with { Latency = point.Latency with { DeviceId = TestDevice.Fingerprint.Id } }) with
        {
            DeviceId = TestDevice.Fingerprint.Id,
            Scenario = TestDevice.Name,
            Baselines = [],
        };
        await service.Store.SaveFrontAsync(ticket, first, default);
        await service.Store.SaveFrontAsync(ticket, second, default);
        foreach (var (query, id) in new[] { ("", "a1"), ("?device=cpu", "a1"), ("?device=board", "a2"),
            ($"?device={TestDevice.Fingerprint.Id}", "a2"), ("?scenario=board", "a2") })
        {
            var front = await TestService.GetAsync(service.Admin, $"/api/v1/jobs/{ticket.JobId}/front{query}");
            Assert.Equal(id, front.GetProperty("front")[0].GetProperty("id").GetString());
            var history = await TestService.GetAsync(service.Admin, $"/api/v1/jobs/{ticket.JobId}/fronts{query}");
            Assert.Equal(1, history.GetProperty("fronts").GetArrayLength());
        }

        using var nowhere = await service.Admin.GetAsync($"/api/v1/jobs/{ticket.JobId}/front?device=phone");
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [SkippableTheory]
    [InlineData("return", WorkState.Pending, 0)]
    [InlineData("retry", WorkState.Pending, 1)]
    [InlineData("postpone", WorkState.Pending, 0)]
    [InlineData("quarantine", WorkState.Quarantined, 0)]
    [InlineData("fail", WorkState.Failed, 0)]
    public async Task Report_EndWithoutAResult_IsTheQueues(string verb, WorkState state, int failures)
    {
        await using var service = await StartAsync();
        var device = await TestDevice.StartAsync(service);
        var (item, _) = await TestDevice.AskAsync(service);
        var claim = (await device.ClaimAsync())!;
        Assert.True(await device.IsHeldAsync(verb, claim, r => r with { Error = "why\nnot", DelaySeconds = 1e9 }));
        var ended = Assert.Single(await service.Get<IWorkQueue>().GetAsync([item], default));
        Assert.Equal((state, failures), (ended.State, ended.Failures));
    }

    [SkippableFact]
    public async Task Report_UnderAnOlderLease_ChangesNothing()
    {
        await using var service = await StartAsync();
        var device = await TestDevice.StartAsync(service);
        await TestDevice.AskAsync(service);
        var first = (await device.ClaimAsync())!;
        Assert.True(await device.IsHeldAsync("return", first));
        var second = (await device.ClaimAsync())!;
        Assert.True(second.Token > first.Token);
        Assert.False(await device.IsHeldAsync("complete", first, r => r with { Result = TestDevice.Result() }));
        Assert.True(await device.IsHeldAsync("complete", second, r => r with { Result = TestDevice.Result() }));
    }

    [SkippableFact]
    public async Task Claim_OfAnotherDevice_IsNotThere()
    {
        await using var service = await StartAsync();
        var device = await TestDevice.StartAsync(service);
        var other = await TestDevice.StartAsync(service, "phone");
        var (item, digest) = await TestDevice.AskAsync(service);
        Assert.Null(await other.ClaimAsync());
        var claim = (await device.ClaimAsync())!;
        foreach (var verb in new[] { "renew", "complete", "return", "retry", "postpone", "pause", "quarantine", "fail" })
        {
            using var answer = await other.ReportAsync(verb, claim);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, await other.ModelAsync(item, digest));
        Assert.Equal(HttpStatusCode.NotFound, await device.ModelAsync(item, await TestDevice.OtherFileAsync(service)));
        Assert.True(await device.IsHeldAsync("return", claim));
    }

    [SkippableTheory]
    [InlineData(-1.5, -2, 300, null)]
    [InlineData(1e-9, 1e-9, 300, null)]
    [InlineData(1.5, 1.6, 300, null)]
    [InlineData(1.5, 1.4, 0, null)]
    [InlineData(1.5, 1.4, 300, "phone-000000000000")]
    public async Task Complete_WithNonsense_IsRefusedAndNotStored(double median, double p10, int runs, string? device)
    {
        await using var service = await StartAsync();
        var board = await TestDevice.StartAsync(service);
        var (item, _) = await TestDevice.AskAsync(service);
        var claim = (await board.ClaimAsync())!;
        using var answer = await board.ReportAsync("complete", claim, r => r with { Result = TestDevice.Result(median, p10, runs, device) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("/result/0/latency", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await service.Get<IWorkQueue>().GetAsync([item], default)).ResultJson);
    }

    [SkippableTheory]
    [InlineData(null)]
    [InlineData("[")]
    [InlineData("""[{"architectureId":"a001","latency":{"medianMs":null,"p10Ms":1,"p90Ms":2}}]""")]
    public async Task Complete_WithoutNumbers_IsRefused(string? result)
    {
        await using var service = await StartAsync();
        var board = await TestDevice.StartAsync(service);
        await TestDevice.AskAsync(service);
        using var answer = await board.ReportAsync("complete", (await board.ClaimAsync())!, r => r with { Result = result });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [SkippableFact]
    public async Task Redeem_TokenTwice_IsRefusedTheSecondTime()
    {
        await using var service = await StartAsync();
        var token = await TestDevice.EnrolAsync(service);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestDevice.RedeemAsync(service, token)));
        Assert.Equal(HttpStatusCode.Created, Assert.Single(answers, a => a.StatusCode != HttpStatusCode.Conflict).StatusCode);
        Assert.Contains("enrolment-used", await answers.First(a => a.StatusCode == HttpStatusCode.Conflict).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single((await TestService.GetAsync(service.Admin, "/api/v1/keys")).GetProperty("keys").EnumerateArray(), k => k.TryGetProperty("device", out _));
        Array.ForEach(answers, a => a.Dispose());

        // Another device of that name waits until the key of this one is revoked.
        using var second = await service.Admin.PostAsync("/api/v1/enrolments", TestService.Json("""{"device":"board"}"""));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
    }
}
