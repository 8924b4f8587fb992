using NasService.Bench.Claims.Ofa;

namespace NasService.Bench.Tests.Claims.Ofa;

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
    [Fact]
    public void Add_NetworkTrainedAlone_IsKeptWhereOtherSupernetsFindIt()
    {
        var folder = Directory.CreateTempSubdirectory("nas-results-").FullName;
        var lone = Path.Combine(folder, "lone.jsonl");
        var first = new ResultFile(Path.Combine(folder, "first.jsonl"), new ResultFile(lone));
        first.Add("alone/0/x", 0.25);
        first.Add("taught/0/x", 0.5);

        var second = new ResultFile(Path.Combine(folder, "second.jsonl"), new ResultFile(lone));
        Assert.Equal((0.25, true, false), (second.Get("alone/0/x"), first.Has("taught/0/x"), second.Has("taught/0/x")));
        Directory.Delete(folder, true);
    }
}
