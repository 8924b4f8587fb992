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
        await Store.SetTagsAsync(job, ["a%", "wide"], default);
        Assert.Equal(new TagList(["a%", "wide"]), (await Store.GetJobAsync(job, default))!.Tags);
        Assert.Equal([job], await FindAsync("wide"));
        Assert.Empty(await FindAsync("wid"));
        Assert.Empty(await FindAsync("WIDE"));
        Assert.Empty(await FindAsync("%"));
        await Store.SetTagsAsync(job, [], default);
        Assert.Equal(TagList.None, (await Store.GetJobAsync(job, default))!.Tags);
        Assert.Empty(await FindAsync("wide"));

        async Task<string[]> FindAsync(string tag) => [.. (await Store.ListJobsAsync(new JobQuery { Tag = tag }, default)).Select(j => j.Id)];
    }
}
