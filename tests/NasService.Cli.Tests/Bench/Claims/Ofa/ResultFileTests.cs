using NasService.Cli.Bench.Claims.Ofa;

namespace NasService.Cli.Tests.Bench.Claims.Ofa;

public sealed class ResultFileTests
{
    [Fact]
    public void Open_FileWhoseLastLineIsCutOff_KnowsWhatCameBefore()
    {
        var folder = Directory.CreateTempSubdirectory("nas-results-").FullName;
        var path = Path.Combine(folder, "claims", "a.jsonl");
        var file = new ResultFile(path);
        file.Add("alone/0/x", 0.25);
        file.Add("alone/0/y", 0.5);
        File.WriteAllText(path, File.ReadAllText(path)[..^8]);

        var read = new ResultFile(path);
        Assert.Equal((0.25, true, false, 1), (read.Get("alone/0/x"), read.Has("alone/0/x"), read.Has("alone/0/y"), read.Count));
        Directory.Delete(folder, true);
    }
}
