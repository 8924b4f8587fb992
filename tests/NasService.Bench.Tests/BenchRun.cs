namespace NasService.Bench.Tests;

/// <summary>One call of the benchmarks' program, with what it wrote.</summary>
internal sealed record BenchRun(int Code, string Output, string Error)
{
    public static async Task<BenchRun> Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await BenchHost.RunAsync(args, output, error);
        return new BenchRun(code, output.ToString(), error.ToString());
    }
}
