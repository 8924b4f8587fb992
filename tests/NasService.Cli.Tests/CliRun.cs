namespace NasService.Cli.Tests;

/// <summary>One call of the command, with what it wrote.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public static async Task<CliRun> Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CliHost.RunAsync(args, output, error);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
