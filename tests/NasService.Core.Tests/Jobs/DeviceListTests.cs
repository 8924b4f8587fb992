using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Core.Tests.Jobs;

/// <summary><c>latency.devices</c>.</summary>
public sealed class DeviceListTests
{
    [Fact]
    public void Read_Names_TheFirstLeadsAndTheOthersAreScenariosWithTheirOwnBudget()
    {
        var job = Read("search: {evaluations: 400}\nlatency: {plan: {warmUp: 3, threads: 2}, devices: [server-cpu, pi5, {name: phone, threads: 4, maxLatencyMs: 9.5, measurements: 7}]}");

        Assert.Equal("server-cpu", job.Latency.Device);
        Assert.True(job.Latency.HasFollowers);
        Assert.Equal(["server-cpu", "pi5", "phone"], job.Latency.Devices);
        Assert.Equal([(null, null, 2, 0, null), ("pi5", "pi5", 2, 50, null), ("phone", "phone", 4, 7, (double?)9.5)],
            job.Scenarios.Select(s => (s.Name, s.Device, s.Plan.Threads, s.Measurements, s.MaxLatencyMs)));
        Assert.All(job.Scenarios, s => Assert.Equal((3, s.Plan.Threads), (s.Plan.WarmUp, s.VerifyPlan.Threads)));
        Assert.Equal(10, job.Latency.DeadlineMinutes);
        Assert.Single(job.Leading);
    }

    [Theory]
    [InlineData(16, 16)]
    [InlineData(100, 24)]
    [InlineData(1000, 125)]
    public void Read_WithoutABudget_ItIsAFewDozen(int evaluations, int measurements)
        => Assert.Equal(measurements,
            Read($"search: {{evaluations: {evaluations}}}\nlatency: {{devices: [cpu, pi5]}}").Latency.Scenarios[0].Measurements);

    [Fact]
    public void Read_OneDevice_IsTheJobOfThatDevice()
    {
        var (list, plain) = (Read("latency: {devices: [pi5]}"), Read("latency: {device: pi5}"));

        Assert.False(list.Latency.HasFollowers);
        Assert.Equal(JobJson.Write(plain), JobJson.Write(list));
    }

    [Fact]
    public void Write_Devices_ReadsTheSame()
    {
        var job = Read("latency: {deadlineMinutes: 2.5, devices: [cpu, {name: pi5, batch: 4, maxLatencyMs: 9}, phone]}");
        var json = JobJson.Write(job);
        var read = JobJson.Read(json, JobDocuments.Names).GetValueOrThrow();

        Assert.Equal(json, JobJson.Write(read));
        Assert.Equal(job.Scenarios, read.Scenarios);
        Assert.Equal((2.5, "cpu"), (read.Latency.DeadlineMinutes, read.Latency.Device));
    }

    [Fact]
    public void Read_SeveralMistakes_AreReportedAtOnceEachAtItsPlace()
    {
        var errors = Errors("latency: {meter: replay, replayOf: j1, device: cpu, scenarios: {a: {batch: 2}}, devices: [pi5, pi5, {name: Phone One, batch: 0, runs: 3}]}");

        Assert.Equal(
            [
                ("latency.device", "The list of devices names it."),
                    ("latency.devices", "The meter replay reads the latencies of one device."),
                ("latency.devices[1].name", "The device is in the list twice."), ("latency.devices[2].batch", "Too small."),
                ("latency.devices[2].name", "Not a name."), ("latency.devices[2].runs", "Unknown key."),
                    ("latency.scenarios", "A job has several ways to run, or several devices."),
            ],
            errors.Select(e => (e.Path, Message: e.Message)).OrderBy(e => e.Path, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("latency: {devices: []}", "latency.devices", "a list of 1 to 3 names")]
    [InlineData("latency: {devices: [a, b, c, d]}", "latency.devices", "a list of 1 to 3 names")]
    [InlineData("latency: {devices: pi5}", "latency.devices", "a list of 1 to 3 names")]
    [InlineData("latency: {devices: [a, {batch: 2}]}", "latency.devices[1].name", null)]
    [InlineData("latency: {devices: [{name: a, threads: 4}, b]}", "latency.devices[0].threads", "name")]
    [InlineData("latency: {devices: [a, {name: b, measurements: 0}]}", "latency.devices[1].measurements", "from 1")]
    [InlineData("latency: {devices: [a, b], deadlineMinutes: -1}", "latency.deadlineMinutes", "0")]
    [InlineData("latency: {deadlineMinutes: 3}", "latency.deadlineMinutes", "a list devices")]
    public void Read_OneMistake_IsReportedAlone(string latency, string path, string? allowed)
    {
        var error = Assert.Single(Errors(latency));
        Assert.Equal(path, error.Path);
        if (allowed is not null)
        {
            Assert.Contains(allowed, error.Allowed, StringComparison.Ordinal);
        }
    }

    private static JobDefinition Read(string more) => JobDocuments.Read(JobDocuments.Minimal + more + "\n").GetValueOrThrow();

    private static IReadOnlyList<InputError> Errors(string more) => JobDocuments.Read(JobDocuments.Minimal + more + "\n").Errors;
}
