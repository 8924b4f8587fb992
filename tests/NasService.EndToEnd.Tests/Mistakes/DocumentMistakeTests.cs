using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Mistakes;

/// <summary>Documents that cannot be run: refused before there is a job.</summary>
public sealed class DocumentMistakeTests(TinyJobFixture fixture) : IClassFixture<TinyJobFixture>
{
    private static readonly string Deep = new('[', 100_000);
    private static readonly string Big = $"# {new string('x', 10_000_000)}";
    private const string Aliased = "a: &a [1, 2]\nb: [*a, *a]\n";

    private readonly TinyJob _files = fixture.Files;

    [Theory]
    [InlineData("malformed", "name: [tiny", "(line ", "not YAML")]
    [InlineData("deep", null, "nested", "32")]
    [InlineData("aliased", Aliased, "alias", "line 2")]
    [InlineData("big", null, "too long", "256 KiB")]
    [InlineData("empty", "", "empty")]
    public async Task Run_UnreadableYaml_NamesFileAndReason(string kind, string? text, params string[] reasons)
    {
        text ??= kind == "deep" ? Deep : Big;
        await RefusedAsync(_files.Write($"{kind}-job.yaml", text), [$"{kind}-job.yaml", .. reasons]);

        // The same inside the space that the job names.
        _files.Write($"{kind}-space.yaml", text);
        await RefusedAsync(_files.Job(("tiny.yaml", $"{kind}-space.yaml")), [$"{kind}-space.yaml", .. reasons]);
    }

    [Theory]
    [InlineData("search: {", "search: {algorithm: nsga3, ", "search.algorithm", "nsga3", "nsga2")]
    [InlineData("supernet: {", "supernet: {recipe: sandwhich, ", "supernet.recipe", "sandwhich", "sandwich")]
    [InlineData("latency: {", "latency: {meter: stopwatch, ", "latency.meter", "stopwatch", "onnxruntime")]
    [InlineData("kind: idx", "kind: parquet", "data.kind", "parquet", "idx")]
    [InlineData("seed: 3", "seed: three", "seed", "three", "line 3")]
    [InlineData("seed: 3", "sead: 3", "sead", "did you mean seed")]
    [InlineData("tiny.yaml", "nosuch.yaml", "nosuch.yaml")]
    [InlineData("tiny.yaml", "fashion-mbcon", "fashion-mbcon", "did you mean fashion-mbconv")]
    [InlineData("reference: {", "constraints: {maxMacs: 1000}\nreference: {", "constraints.maxMacs", "1000", "or more")]
    [InlineData("reference: {", "constraints: {maxModelBytes: 10}\nreference: {", "constraints.maxModelBytes", "10", "or more")]
    public async Task Run_ImpossibleJob_NamesPlaceFoundAndAllowed(string old, string replacement, params string[] texts)
        => await RefusedAsync(_files.Job((old, replacement)), texts);

    [Fact]
    public async Task Run_ManyMistakes_TellsThemAllAtOnce()
        => await RefusedAsync(
            _files.Job(("seed: 3", "seed: three"), ("path: images", "path: nowhere"), ("tiny.yaml", "nosuch.yaml"), ("search: {", "search: {algorithm: nsga3, ")),
            ["seed", "data.path", "nowhere", "nosuch.yaml", "search.algorithm"]);

    [Fact]
    public async Task Run_DocumentIsRightAndNothingFits_TellsThatAllAtOnce()
        => await RefusedAsync(
            _files.Job(("validation: 200", "validation: 5000"), ("supernet: {", "supernet: {job: nosuch1, "), ("search: {", "search: {warmStart: nosuch2, "), ("reference: {", "constraints: {maxMacs: 1}\nreference: {")),
            ["data.validation", "12 to", "supernet.job", "search.warmStart", "constraints.maxMacs"]);

    [Theory]
    [InlineData("npy")]
    [InlineData("folder")]
    public async Task Run_DataOfAnotherKind_NamesIt(string kind) => await RefusedAsync(_files.Job(("kind: idx", $"kind: {kind}")), ["data.kind", kind, "allowed: idx"]);

    [Theory]
    [InlineData("kernel: [3, 5]", "kernel: []", "defaults.kernel", "empty")]
    [InlineData("kernel: [3, 5]", "kernel: [3, 13]", "defaults.kernel", "13", "feature map")]
    [InlineData("channels: 8, stride: 2", "channels: 9, stride: 2", "stages[0].channels", "9", "divisible by 8")]
    [InlineData("stride: 2", "stride: 3", "stages[0].stride", "stages[1].stride", "3")]
    [InlineData("block: mbconv", "block: recurrent", "defaults.block", "recurrent", "mbconv")]
    public async Task Run_ImpossibleSpace_NamesPlaceFoundAndAllowed(string old, string replacement, params string[] texts)
        => await RefusedAsync(_files.JobInSpace((old, replacement)), ["tiny-changed.yaml", .. texts]);

    private async Task RefusedAsync(string job, string[] texts)
    {
        var run = (await NasProcess.RunAsync(_files.Data, "run", job)).ExpectMistake(2, texts);
        Assert.DoesNotContain(NasProcess.JobLine, run.Error, StringComparison.Ordinal);
        Assert.Empty(await Store.ReadAsync(_files.Data, s => s.ListJobsAsync(new(50), CancellationToken.None)));
    }
}
