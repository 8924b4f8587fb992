using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A folder of photographs as people have them: two commands to a front.</summary>
public sealed class InitRunTests
{
    [Fact]
    public async Task InitAndRun_JpegsOfMixedSizes_FindAFrontThatTellsTheClassesApart()
    {
        using var files = new TinyJob();
        JpegShapes.Write(files["shapes"], 100);

        var init = (await NasProcess.RunAsync(files.Data, "init", files["shapes"], "--out", files["mine"])).Expect(0);
        var run = (await NasProcess.RunAsync(files.Data, "run", Path.Combine(files["mine"], "job.yaml"), "--json")).Expect(0);

        Assert.Contains("are not square", init.Output, StringComparison.Ordinal);
        Assert.NotEmpty(run.Front.Front);
        Assert.All(run.Front.Front, p => Assert.Equal(45, p.Accuracy.Test!.Samples));
        Assert.True(run.Front.Front.Max(p => p.Accuracy.Test!.Value) > 0.6, run.Output);
    }
}
