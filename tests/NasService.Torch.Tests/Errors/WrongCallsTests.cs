using System.Diagnostics;

namespace NasService.Torch.Tests.Errors;

public sealed class WrongCallsTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("kernels")]
    public async Task WrongCalls_InAProcessOfTheirOwn_EndInExceptionsThatSayWhy(string body)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WrongCalls).Assembly.Location, body])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode} behind {lines.LastOrDefault()}: {await errors}");
        Assert.Equal(WrongCalls.All.Keys, lines.Select(l => l[..l.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.All(lines, l => Assert.DoesNotContain(": no exception", l));
        Assert.All(lines, l => Assert.Matches("xpected|null|invalid|length|dtype|size|cast", l));
    }
}
