using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NasService.Api.Tests.Hosting;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Api.Tests.Devices;

/// <summary>A device as the service sees it: a key and requests.</summary>
internal sealed class TestDevice
{
    public const string Name = "board";
    private const string Base = "/api/v1/device";

    private TestDevice(HttpClient client, string secret) => (Client, Secret) = (client, secret);

    public HttpClient Client { get; }

    public string Secret { get; }

    public static DeviceFingerprint Fingerprint { get; } = Samples.Device with { Name = Name, Formats = "fp32+int8" };

    /// <summary>The token of a new enrolment.</summary>
    public static async Task<string> EnrolAsync(TestService service, string name = Name)
    {
        using var made = await service.Admin.PostAsJsonAsync("/api/v1/enrolments", new { device = name });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        return (await TestService.ReadAsync(made)).GetProperty("token").GetString()!;
    }

    public static Task<HttpResponseMessage> RedeemAsync(TestService service, string token)
        => service.Client().PostAsJsonAsync("/api/v1/enrolments:redeem", new { token });

    public static async Task<TestDevice> StartAsync(TestService service, string name = Name)
    {
        using var redeemed = await RedeemAsync(service, await EnrolAsync(service, name));
        Assert.Equal(HttpStatusCode.Created, redeemed.StatusCode);
        var secret = (await TestService.ReadAsync(redeemed)).GetProperty("secret").GetString()!;
        var device = new TestDevice(service.Client(secret), secret);
        using var registered = await device.Client.PutAsJsonAsync(Base, Fingerprint with { Name = name });
        Assert.Equal(HttpStatusCode.OK, registered.StatusCode);
        Assert.Equal((Fingerprint with { Name = name }).Id, (await TestService.ReadAsync(registered)).GetProperty("id").GetString());
        return device;
    }

    /// <summary>A job that runs and asks for one model to be measured on a device. Gives the item's id and the model's digest.</summary>
    public static async Task<(string Item, string Digest)> AskAsync(TestService service, string name = Name)
    {
        var ticket = await TestJobs.StartAsync(service, await TestService.SubmitAsync(service.Admin));
        var digest = await TestJobs.FillAsync(service, ticket);
        var request = new MeasureRequest([new StoredModel("a001", digest)], null, new MeasurementPlan(), 1);
        var item = new NewWorkItem($"{ticket.JobId}/measure/1", ticket.JobId, WorkKinds.Measure, WorkGroups.Measure(name), 0, DocumentJson.WriteLine(request));
        await service.Get<IWorkQueue>().EnqueueAsync([item], default);
        return (item.Id, digest);
    }

    /// <summary>A file that no measurement names.</summary>
    public static async Task<string> OtherFileAsync(TestService service)
        => (await service.Get<IArtifactStore>().WriteAsync((stream, token) => stream.WriteAsync("other"u8.ToArray(), token).AsTask(), default)).Digest.Value;

    /// <summary>Null: there is nothing.</summary>
    public async Task<DeviceClaim?> ClaimAsync(MachineReading? machine = null)
    {
        using var answer = await PostAsync("/claims", new ClaimRequest("w1", "here", 0) { Machine = machine });
        return answer.StatusCode == HttpStatusCode.NoContent ? null : await answer.Content.ReadFromJsonAsync<DeviceClaim>();
    }

    public Task<HttpResponseMessage> ReportAsync(string verb, DeviceClaim claim, Func<ClaimReport, ClaimReport>? change = null)
    {
        var report = new ClaimReport(claim.Item, claim.Token, "w1", "here");
        return PostAsync($"/claims:{verb}", change?.Invoke(report) ?? report);
    }

    public async Task<bool> IsHeldAsync(string verb, DeviceClaim claim, Func<ClaimReport, ClaimReport>? change = null)
    {
        using var answer = await ReportAsync(verb, claim, change);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await TestService.ReadAsync(answer)).GetProperty("held").GetBoolean();
    }

    public async Task<HttpStatusCode> ModelAsync(string item, string digest)
    {
        using var answer = await Client.GetAsync($"{Base}/models/{digest}?item={Uri.EscapeDataString(item)}");
        return answer.StatusCode;
    }

    /// <summary>What it measured, as it says.</summary>
    public static string Result(double median = 1.5, double p10 = 1.4, int runs = 300, string? device = null)
    {
        var latency = new LatencyMeasurement(median, p10, 1.7, Math.Min(median, 1.45), Math.Max(median, 1.55), runs, 50, 1, 1, device ?? Fingerprint.Id);
        return JsonSerializer.Serialize(new[] { new MeasureResult("a001", latency, null) }, DocumentJson.Options);
    }

    private Task<HttpResponseMessage> PostAsync(string path, object body) => Client.PostAsJsonAsync(Base + path, body);
}
