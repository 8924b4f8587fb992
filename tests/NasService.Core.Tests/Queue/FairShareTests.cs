using NasService.Core.Queue;

namespace NasService.Core.Tests.Queue;

public sealed class FairShareTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public void Decayed_AfterAHalfLife_IsHalfAndIsForgottenInTheEnd()
    {
        Assert.Equal(100, FairShare.Decayed(100, TimeSpan.Zero));
        Assert.Equal(50, FairShare.Decayed(100, FairShare.HalfLife), 9);
        Assert.Equal(0, FairShare.Decayed(100, FairShare.Forgotten));
        Assert.Equal(100, FairShare.Decayed(100, -FairShare.HalfLife));
    }

    [Fact]
    public void Order_OfUsers_IsByWhatTheyHadForTheirWeight()
    {
        UserShare[] users = [User("much", 1, 100), User("double", 2, 100), User("little", 1, 10), User("none", 1, 0)];
        Assert.Equal(["none", "little", "double", "much"], FairShare.Order(users).Select(u => u.User));
    }

    [Fact]
    public void Order_OfEquals_IsByWhoWasServedLongestAgo()
    {
        UserShare[] users = [User("now", 1, 0, 0), User("never", 1, 0), User("before", 1, 0, 5)];
        Assert.Equal(["never", "before", "now"], FairShare.Order(users).Select(u => u.User));
    }

    [Fact]
    public void Order_OverManyPicks_GivesEachHisWeight()
    {
        var users = new Dictionary<string, UserShare>(StringComparer.Ordinal) { ["a"] = User("a", 3, 0), ["b"] = User("b", 1, 0) };
        var picks = new List<string>();
        for (var i = 0; i < 400; i++)
        {
            var next = FairShare.Order(users.Values).First();
            picks.Add(next.User!);
            users[next.User!] = next with { RecentSeconds = next.RecentSeconds + 1, LastServedAt = Now.AddSeconds(i) };
        }

        Assert.Equal(300, picks.Count(p => p == "a"));
    }

    private static UserShare User(string name, double weight, double seconds, int? secondsAgo = null)
        => new(name, weight, seconds, 0, 1, secondsAgo is { } ago ? Now.AddSeconds(-ago) : null);
}
