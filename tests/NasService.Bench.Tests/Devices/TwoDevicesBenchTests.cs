using System.Text.Json;
using NasService.Cli;

namespace NasService.Bench.Tests.Devices;

/// <summary>The service with its own worker, and a real browser that enrolled by its link, in one job.</summary>
public sealed class TwoDevicesBenchTests
{
    [Fact]
    public async Task Run_OnThisMachineAndABrowser_HasTwoFrontsAndOneSupernet()
    {
        var run = await BenchRun.Of(
            "bench", "two-devices", "--steps", "12", "--batch", "16", "--evaluations", "4", "--measurements", "2", "--runs", "30",
            "--json");

        Assert.True(run.Code == ExitCodes.Done, run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var result = document.RootElement.GetProperty("result");
        Assert.Equal(1, result.GetProperty("supernets").GetInt32());
        var rows = result.GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(["cpu", "phone"], rows.Select(r => r.GetProperty("device").GetString()));
        Assert.All(rows, r =>
        {
            Assert.True(r.GetProperty("isVerified").GetBoolean());
            Assert.NotEqual(0, r.GetProperty("networks").GetArrayLength());
            Assert.True(r.GetProperty("fastestMs").GetDouble() > 0);
        });
        Assert.True(rows[1].GetProperty("measured").GetInt32() < rows[0].GetProperty("measured").GetInt32());
    }
}
