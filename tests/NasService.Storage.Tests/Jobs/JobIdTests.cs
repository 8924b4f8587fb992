using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;

public sealed class JobIdTests
{
    [Fact]
    public void Create_OverTime_SortsByTimeAndIsSafeInNames()
    {
        var time = new ManualTime();
        var ids = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            ids.Add(JobId.Create(time));
            time.Advance(TimeSpan.FromHours(7 * i) + TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{13}$", id));
    }

    [Fact]
    public void Create_KnownTime_EncodesItsMilliseconds()
    {
        // 2026-01-02T03:04:05Z is 1767323045000 ms; in base 32, most significant digit first.
        var milliseconds = 1767323045000L;
        var expected = "";
        for (var i = 0; i < 9; i++)
        {
            expected = "0123456789abcdefghjkmnpqrstvwxyz"[(int)(milliseconds % 32)] + expected;
            milliseconds /= 32;
        }

        Assert.StartsWith(expected, JobId.Create(new ManualTime()), StringComparison.Ordinal);
    }
}
