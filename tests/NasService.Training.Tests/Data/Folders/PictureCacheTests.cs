using NasService.Training.Data.Folders;

namespace NasService.Training.Tests.Data.Folders;

public sealed class PictureCacheTests
{
    [Fact]
    public void Add_MoreThanFits_StaysWithinItsBytesAndFindsItsShare()
    {
        var cache = new PictureCache(1000);
        for (var pass = 0; pass < 20; pass++)
        {
            for (var i = 0; i < 200; i++)
            {
                cache.Add(i, 10, [.. Enumerable.Repeat((byte)i, 10)]);
                Assert.InRange(cache.Bytes, 0, 1000);
            }
        }

        var found = Enumerable.Range(0, 200).Count(i => cache.Find(i, 10) is not null);
        Assert.Equal(100, found);
        Assert.Equal(1000, cache.Bytes);
        Assert.All(Enumerable.Range(0, 200), i => Assert.True(cache.Find(i, 10) is not { } pixels || pixels.All(p => p == i)));

        // Half of the set fits: a pass in order finds about a third of it, where oldest-first would find nothing.
        var hits = 0;
        for (var i = 0; i < 200; i++)
        {
            hits += cache.Find(i, 10) is null ? 0 : 1;
            cache.Add(i, 10, new byte[10]);
        }

        Assert.InRange(hits, 25, 100);
    }

    [Fact]
    public void Add_LargerThanEverything_IsNotKept()
    {
        var cache = new PictureCache(100);
        cache.Add(1, 8, new byte[101]);
        Assert.Null(cache.Find(1, 8));
    }

    [Fact]
    public void Find_AnotherSide_IsAnotherImage()
    {
        var cache = new PictureCache(100);
        cache.Add(1, 8, [1]);
        Assert.Null(cache.Find(1, 9));
        Assert.Equal((byte[])[1], cache.Find(1, 8)!);
    }
}
