using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

public abstract partial class WorkQueueSuite
{
    /// <summary>The figure: three users, 34 + 3 + 3 jobs, one worker; the small users' first job starts within two jobs.</summary>
    [SkippableFact]
    public async Task Offer_ToUsersWith34And3And3Jobs_StartsTheSmallUsersFirstJobWithinTwoJobs()
    {
        var users = new Dictionary<string, string?>(StringComparer.Ordinal);
        async Task SubmitAsync(string user, int jobs)
        {
            for (var i = 0; i < jobs; i++)
            {
                users[StageItem(await QueueJobAsync(user))] = user;
            }
        }

        await SubmitAsync("ada", 34);
        var order = new List<string?> { await RunNextAsync(users) };
        await SubmitAsync("bob", 3);
        await SubmitAsync("cem", 3);
        while (order.Count < 40)
        {
            order.Add(await RunNextAsync(users));
        }

        Assert.Equal((34, 3, 3), (order.Count(u => u == "ada"), order.Count(u => u == "bob"), order.Count(u => u == "cem")));
        Assert.InRange(order.IndexOf("bob"), 1, 2);
        Assert.InRange(order.IndexOf("cem"), 1, 2);
        Assert.True(order.LastIndexOf("bob") < 9 && order.LastIndexOf("cem") < 9, string.Join(' ', order.Take(12)));
    }

    [SkippableFact]
    public async Task Offer_OfAUsersPriorities_OrdersHisOwnJobsOnly()
    {
        var calm = await QueueJobAsync("ada");
        var loud = await QueueJobAsync("bob", priority: 50);
        var louder = await QueueJobAsync("bob", priority: 60);
        Assert.Equal([StageItem(calm), StageItem(louder), StageItem(loud)], (await OfferAsync(5, WorkGroups.Search)).Select(i => i.Id));
    }

    [SkippableFact]
    public async Task Offer_OfAnAdministratorsPriority_GoesBeforeEverybodys()
    {
        var calm = await QueueJobAsync("ada", priority: WorkPriorities.AcrossUsers);
        var idle = await QueueJobAsync("bob", priority: -WorkPriorities.AcrossUsers - 1);
        var urgent = await QueueJobAsync("bob", priority: WorkPriorities.AcrossUsers + 1);
        var usual = await QueueJobAsync("cem");
        Assert.Equal(
            [StageItem(urgent), StageItem(calm), StageItem(usual), StageItem(idle)],
            (await OfferAsync(5, WorkGroups.Search)).Select(i => i.Id));
    }

    [SkippableFact]
    public async Task Offer_AfterOneUserHadTheWorkers_IsTheOthersUntilTheyAreEven()
    {
        var (job, lease) = await RunJobAsync(owner: "ada");
        var stage = (await Jobs.BeginStageAsync(job.Id, StageNames.Train, 1, lease, default))!;
        Assert.True(await Jobs.CompleteStageIfRunningAsync(stage.Ticket, new StageUsage(100, 100, 1), default));
        Assert.True(await Queue.ContinueAsync(lease, default));
        var others = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            others.Add(StageItem(await QueueJobAsync("bob")));
        }

        Assert.Equal([.. others, StageItem(job)], (await OfferAsync(4, WorkGroups.Search)).Select(i => i.Id));
        var shares = (await Queue.ListSharesAsync(default)).ToDictionary(s => s.User!, StringComparer.Ordinal);
        Assert.InRange(shares["ada"].RecentSeconds, 90, 100);
        Assert.Equal((1, 0, 0d, 3), (shares["ada"].Running, shares["ada"].Waiting, shares["bob"].RecentSeconds, shares["bob"].Waiting));
    }

    /// <summary>A weight of 3 is three times as much of the workers: of what is offered at once, and after what both have had.</summary>
    [SkippableFact]
    public async Task Offer_OfAUserWithAWeight_IsHisShareOfTheWorkers()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < 8; i++)
        {
            owners[StageItem(await QueueJobAsync("ada"))] = "ada";
            owners[StageItem(await QueueJobAsync("bob"))] = "bob";
        }

        await using var weighted = TestStore.Create(database, time, new ShareWeights(ImmutableSortedDictionary<string, double>.Empty.Add("ada", 3)));
        var queue = weighted.Get<IWorkQueue>();
        var offered = await queue.OfferAsync([WorkGroups.Search], 8, TimeSpan.Zero, Policy.MaxRunningPerOwner, default);
        Assert.Equal((6, 2), (offered.Count(i => owners[i.Id] == "ada"), offered.Count(i => owners[i.Id] == "bob")));
        Assert.Equal([("ada", 3), ("bob", 1)], (await queue.ListSharesAsync(default)).Select(s => (s.User, s.Weight)).Order());

        // With twice as much behind her she has still had less for her weight.
        foreach (var (user, seconds) in new[] { ("ada", 200), ("bob", 100) })
        {
            var (job, lease) = await RunJobAsync(owner: user);
            var stage = (await Jobs.BeginStageAsync(job.Id, StageNames.Train, 1, lease, default))!;
            Assert.True(await Jobs.CompleteStageIfRunningAsync(stage.Ticket, new StageUsage(seconds, seconds, 1), default));
        }

        var next = Assert.Single(await queue.OfferAsync([WorkGroups.Search], 1, TimeSpan.FromMinutes(1), Policy.MaxRunningPerOwner, default));
        Assert.Equal("ada", owners[next.Id]);
    }

    private async Task<string?> RunNextAsync(Dictionary<string, string?> users)
    {
        var offered = await Queue.OfferAsync([WorkGroups.Search], 1, TimeSpan.FromMinutes(1), Policy.MaxRunningPerOwner, default);
        var item = Assert.Single(offered);
        var lease = (await Queue.TryLeaseAsync(item.Id, "worker", Policy, default))!;
        Assert.True(await Queue.FailAsync(lease, "ended", default));
        return users[item.Id];
    }
}
