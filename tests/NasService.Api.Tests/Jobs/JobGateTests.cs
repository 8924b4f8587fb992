using System.Net;
using NasService.Api.Tests.Hosting;
using NasService.Core.Spaces;

namespace NasService.Api.Tests.Jobs;

/// <summary>What a job may take, told before anything is spent on it.</summary>
public sealed class JobGateTests
{
    private const string Jobs = "/api/v1/jobs";

    [Theory]
    [InlineData("supernet: {steps: 100000000}", "/supernet", " h of wall time")]
    [InlineData("supernet: {batch: 65536}", "/supernet/batch", " GiB of memory")]
    [InlineData("search: {evaluations: 1000000, initialSample: 100}", "/search/evaluations", " GiB of disk")]
    [InlineData(
        "search: {evaluations: 100000}\nlatency: {plan: {warmUp: 0, minRuns: 10000000, maxRuns: 10000000}}", "/supernet", " h of wall time")]
    [InlineData("latency: {plan: {warmUp: 0, minRuns: 10000000, maxRuns: 10000000}}", "/latency/plan/maxRuns", "10,000,000 runs")]
    [InlineData("latency: {verifyPlan: {warmUp: 0, minRuns: 300, maxRuns: 10000000}}", "/latency/verifyPlan/maxRuns", "10,000,000 runs")]
    public async Task Submit_OfAJobBeyondACeiling_IsRefusedWithTheFigure(string extra, string pointer, string figure)
    {
        await using var service = await TestService.StartAsync(limits: Open() with { Job = new JobCeilings { MemoryBytes = 4L << 30 } });
        foreach (var path in new[] { Jobs, $"{Jobs}:validate" })
        {
            using var refused = await service.Admin.PostAsync(path, TestService.Yaml(TestService.Job(extra: extra)));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var problem = await TestService.ReadAsync(refused);
            Assert.Equal("over-ceiling", problem.GetProperty("code").GetString());
            var error = problem.GetProperty("errors").EnumerateArray().Single(e => e.GetProperty("pointer").GetString() == pointer);
            Assert.Contains(figure, error.GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.Matches("^[0-9,.]+ (h|GiB|runs)$", error.GetProperty("found").GetString()!);
        }

        Assert.Equal(0, (await TestService.GetAsync(service.Admin, Jobs)).GetProperty("items").GetArrayLength());
    }

    /// <summary>As somebody has tried: by the defaults, on whatever machine.</summary>
    [Theory]
    [InlineData("{batch: 30000}", "memory")]
    [InlineData("{steps: 100000000}", "wall time")]
    [InlineData("{steps: 100000000, batch: 30000}", "wall time")]
    public async Task Validate_OfWhatBroughtAServiceDown_IsRefused(string supernet, string figure)
    {
        await using var service = await TestService.StartAsync(limits: Open());
        var document = $$"""
            name: hostile
            space:
              name: wide
              input: {channels: 3, resolution: 32}
              classes: 10
              stem: {kernel: 3, stride: 1, channels: 4096, activation: relu}
              defaults: {block: mbconv, depth: [1, 2], kernel: [3, 5], expand: [1, 2], activation: relu}
              stages:
                - {channels: 4096, stride: 2}
              head: {channels: 4096, activation: relu}
            data: {path: {{TestService.DataSet}}, validation: 200}
            supernet: {{supernet}}
            """;
        using var refused = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(document));
        var text = await refused.Content.ReadAsStringAsync();
        Assert.True(refused.StatusCode == HttpStatusCode.UnprocessableEntity, text);
        Assert.Contains("over-ceiling", text, StringComparison.Ordinal);
        Assert.Matches($"The forecast is [0-9.,]+ (h|GiB) of {figure}", text);
    }

    [Fact]
    public async Task Validate_OfEveryShippedJob_IsWithinTheDefaultCeilings()
    {
        await using var service = await TestService.StartAsync(limits: Open());
        var root = Path.GetDirectoryName(SpaceLibrary.FindFolder()!)!;
        var shipped = Directory.GetFiles(Path.Combine(root, "searchspaces", "jobs"), "*.yaml");
        string[] files = [.. shipped, Path.Combine(root, "eng", "bench", "claims-ofa.yaml")];
        var documents = files.Select(f => (Name: f, Text: AsSubmitted(Path.GetDirectoryName(f)!, File.ReadAllText(f)))).ToList();
        documents.AddRange(YamlIn(Path.Combine(root, "README.md")).Select(d => (d.Name, AsSubmitted(root, d.Text))));
        Assert.InRange(documents.Count, 5, 100);
        var refused = new List<string>();
        foreach (var (name, text) in documents)
        {
            using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(text));
            if (response.StatusCode != HttpStatusCode.OK)
            {
                refused.Add($"{name}: {await response.Content.ReadAsStringAsync()}");
            }
        }

        Assert.True(refused.Count == 0, string.Join('\n', refused));
    }

    [Fact]
    public async Task Validate_OfADefaultJobOnEveryShippedSpace_IsWithinTheDefaultCeilings()
    {
        // The default of memory is the machine's: seven eighths of 24 GiB.
        var ceilings = new JobCeilings { MemoryBytes = 21L << 30 };
        await using var service = await TestService.StartAsync(limits: Open() with { Job = ceilings });
        var listed = (await TestService.GetAsync(service.Admin, "/api/v1/spaces")).GetProperty("spaces");
        var spaces = listed.EnumerateArray().Select(s => s.GetProperty("name").GetString()!).ToArray();
        Assert.Equal(Directory.GetFiles(SpaceLibrary.FindFolder()!, "*.yaml").Length, spaces.Length);
        var refused = new List<string>();
        foreach (var space in spaces)
        {
            var document = TestService.Job().Replace("fashion-mbconv", space, StringComparison.Ordinal);
            using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(document));
            if (response.StatusCode != HttpStatusCode.OK)
            {
                refused.Add($"{space}: {await response.Content.ReadAsStringAsync()}");
                continue;
            }

            var forecast = await TestService.ReadAsync(response);
            Assert.InRange(forecast.GetProperty("memoryBytes").GetInt64(), 400L << 20, ceilings.MemoryBytes);
            Assert.InRange(forecast.GetProperty("diskBytes").GetInt64(), 1L << 20, ceilings.DiskBytes);
        }

        Assert.True(refused.Count == 0, string.Join('\n', refused));
    }

    [Fact]
    public async Task Submit_BeyondWhatAUserMayHaveOpen_WaitsForTheOthers()
    {
        var one = await SecondsAsync();
        var most = new OpenCeilings(TimeSpan.FromSeconds(one * 2.5), 1L << 40);
        await using var service = await TestService.StartAsync(limits: Open() with { User = most });
        var (ann, bob) = (await service.UserAsync("ann"), await service.UserAsync("bob"));
        await TestService.SubmitAsync(ann, "first");
        var second = await TestService.SubmitAsync(ann, "second");
        await RefusedAsync(ann, "too-much-open");
        await TestService.SubmitAsync(bob, "other");
        using var cancelled = await ann.PostAsync($"{Jobs}/{second}:cancel", null);
        Assert.Equal(HttpStatusCode.Accepted, cancelled.StatusCode);
        await TestService.SubmitAsync(ann, "third");
    }

    [Fact]
    public async Task Submit_BeyondWhatAllMayHaveOpen_IsToldToWait()
    {
        var one = await SecondsAsync();
        var most = new OpenCeilings(TimeSpan.FromSeconds(one * 2.5), 1L << 40);
        await using var service = await TestService.StartAsync(limits: Open() with { Service = most });
        await TestService.SubmitAsync(await service.UserAsync("ann"));
        await TestService.SubmitAsync(await service.UserAsync("bob"));
        await RefusedAsync(await service.UserAsync("cem"), "too-much-open");
    }

    [Fact]
    public async Task Submit_OfMoreThanMayWait_IsToldToWait()
    {
        await using var service = await TestService.StartAsync(limits: Open() with { QueuedJobsPerUser = 2 });
        var ann = await service.UserAsync("ann");
        await TestService.SubmitAsync(ann);
        await TestService.SubmitAsync(ann);
        await RefusedAsync(ann, "too-many-queued-jobs");
        await TestService.SubmitAsync(await service.UserAsync("bob"));
    }

    // A service takes a space by its name or in place, and data by their name.
    private static string AsSubmitted(string folder, string text)
        => string.Join('\n', text.Split('\n').Select(line =>
            line.StartsWith("space: ", StringComparison.Ordinal) && line.EndsWith(".yaml", StringComparison.Ordinal)
                ? "space:\n  " + File.ReadAllText(Path.Combine(folder, line["space: ".Length..])).ReplaceLineEndings("\n  ")
            : line.StartsWith("  path: ", StringComparison.Ordinal) ? $"  path: {TestService.DataSet}"
            // A caller names what lies in the data set's folder.
            : line.Contains("../../data/minilm/", StringComparison.Ordinal) ? line.Replace("../../data/minilm/", "", StringComparison.Ordinal)
            : line.StartsWith("data: {path: ", StringComparison.Ordinal) ? $"data: {{path: {TestService.DataSet}}}"
            : line));

    private static IEnumerable<(string Name, string Text)> YamlIn(string file)
        => File.ReadAllText(file).Split("```yaml\n")[1..].Select(t => (file, t.Split("```")[0]))
            .Where(d => d.Item2.StartsWith("name:", StringComparison.Ordinal) && d.Item2.Contains("\nspace: ", StringComparison.Ordinal))
            .Where(d => !d.Item2.Contains("space: flowers.yaml", StringComparison.Ordinal));

    private static async Task RefusedAsync(HttpClient client, string code)
    {
        using var refused = await client.PostAsync(Jobs, TestService.Yaml(TestService.Job()));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(code, (await TestService.ReadAsync(refused)).GetProperty("code").GetString());
    }

    private static async Task<double> SecondsAsync()
    {
        await using var service = await TestService.StartAsync();
        using var response = await service.Admin.PostAsync($"{Jobs}:validate", TestService.Yaml(TestService.Job()));
        return (await TestService.ReadAsync(response)).GetProperty("seconds").GetProperty("low").GetDouble();
    }

    private static ApiLimits Open()
        => new() { RequestBurst = 1_000_000, RequestsPerSecond = 1_000_000, SubmissionsPerMinute = 1_000_000, LoginsPerMinute = 1000 };
}
