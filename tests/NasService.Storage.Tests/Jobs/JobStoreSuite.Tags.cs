using NasService.Core.Jobs;
using NasService.Core.Tags;

namespace NasService.Storage.Tests.Jobs;

public abstract partial class JobStoreSuite
{
    [SkippableFact]
    public async Task SetTags_OfAJob_ReplaceThoseItHadAndFindIt()
    {
        RequireEngine();
        var job = (await BeginAsync()).JobId;
        var tags = TagList.TryCreate(["wide", "a_b"])!;
        await Store.SetTagsAsync(job, tags, default);
        Assert.Equal(tags, (await Store.GetJobAsync(job, default))!.Tags);
        Assert.Equal([job], await FindAsync("wide"));
        Assert.Empty(await FindAsync("wid"));
        Assert.Empty(await FindAsync("WIDE"));
        Assert.Equal([job], await FindAsync("a_b"));
        Assert.Empty(await FindAsync("w_de"));
        Assert.Empty(await FindAsync("%"));
        await Store.SetTagsAsync(job, TagList.None, default);
        Assert.Equal(TagList.None, (await Store.GetJobAsync(job, default))!.Tags);
        Assert.Empty(await FindAsync("wide"));

        async Task<string[]> FindAsync(string tag) => [.. (await Store.ListJobsAsync(new JobQuery { Tag = tag }, default)).Select(j => j.Id)];
    }
}
