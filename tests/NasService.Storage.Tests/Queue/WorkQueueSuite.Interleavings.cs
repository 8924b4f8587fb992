using NasService.Core.Queue;

namespace NasService.Storage.Tests.Queue;

public abstract partial class WorkQueueSuite
{
    private const int Items = 12;
    private const int Operations = 250;

    /// <summary>Workers that take, die, stall, wake up late and report twice, in an order drawn from a seed: each item has one effect.</summary>
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AnyInterleaving_OfWorkersThatDieAndWakeUp_HasOneEffectAnItem(int seed)
    {
        var random = new Random(seed);
        var (job, _) = await RunJobAsync();
        var ids = Enumerable.Range(0, Items).Select(i => Batch(job, $"{i}").Id).ToArray();
        await Queue.EnqueueAsync([.. ids.Select((_, i) => Batch(job, $"{i}"))], default);
        var policy = Policy with { MaxDeaths = int.MaxValue };
        var leases = new List<WorkLease>();
        var effects = ids.ToDictionary(i => i, _ => new List<long>(), StringComparer.Ordinal);
        var highest = ids.ToDictionary(i => i, _ => 0L, StringComparer.Ordinal);
        for (var step = 0; step < Operations; step++)
        {
            var choice = random.Next(10);
            if (choice < 4 || leases.Count == 0)
            {
                var taken = await Queue.TryLeaseAsync(ids[random.Next(Items)], $"w{random.Next(3)}", random.Next(3) == 0 ? Lapsed : policy, default);
                if (taken is not null)
                {
                    // A token is never given twice, and grows.
                    Assert.True(taken.Token > highest[taken.Item.Id]);
                    highest[taken.Item.Id] = taken.Token;
                    leases.Add(taken);
                }
            }
            else if (choice < 6)
            {
                await Queue.RescueAsync(policy, default);
            }
            else
            {
                // Any lease ever held, void ones included.
                var lease = leases[random.Next(leases.Count)];
                var isCurrent = lease.Token == highest[lease.Item.Id];
                if (choice == 6)
                {
                    Assert.True(isCurrent || !await Queue.GiveBackAsync(lease, default));
                }
                else if (await Queue.CompleteAsync(lease, $"[{lease.Token}]", default))
                {
                    Assert.True(isCurrent);
                    effects[lease.Item.Id].Add(lease.Token);
                }
            }
        }

        foreach (var item in await Queue.GetAsync(ids, default))
        {
            // A report sent twice is accepted twice and has one effect: the same token.
            Assert.InRange(effects[item.Id].Distinct().Count(), 0, 1);
            Assert.Equal(effects[item.Id].Count > 0, item.State == WorkState.Done);
            Assert.True(item.State != WorkState.Done || item.ResultJson == $"[{effects[item.Id][0]}]");
        }
    }
}
