using TorchSharp;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Scopes;

public sealed class DisposeScopeTests : TensorTest
{
    [Fact]
    public void Dispose_FreesWhatWasMadeInside()
    {
        var before = Tensor.TotalCount;
        Tensor inside;
        using (var scope = NewDisposeScope())
        {
            inside = ones(1) + 1;
            Assert.Equal(3, scope.DisposablesCount + 1);
            Assert.Equal(before + 2, Tensor.TotalCount);
        }

        Assert.True(inside.IsInvalid);
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void MoveToOuter_LivesUntilTheOuterScopeEnds()
    {
        Tensor kept;
        using (var outer = NewDisposeScope())
        {
            using (NewDisposeScope())
            {
                kept = ones(1).MoveToOuterDisposeScope();
            }

            Assert.False(kept.IsInvalid);
            Assert.True(outer.Contains(kept));
        }

        Assert.True(kept.IsInvalid);
    }

    [Fact]
    public void Detach_LivesUntilDisposed()
    {
        Tensor kept;
        using (var scope = NewDisposeScope())
        {
            kept = ones(1);
            Assert.Same(kept, scope.Detach(kept));
        }

        Assert.False(kept.IsInvalid);
        kept.Dispose();
    }

    [Fact]
    public void DisposeEverythingBut_KeepsWhatIsNamed()
    {
        using var scope = NewDisposeScope();
        var (a, b, c) = (ones(1), ones(2), ones(3));

        scope.DisposeEverythingBut(b);

        Assert.True(a.IsInvalid && c.IsInvalid);
        Assert.Equal(2, b.numel());
        Assert.Equal(1, scope.DisposablesCount);
    }

    [Fact]
    public void Dispose_InAnyOrder_KeepsTheBooks()
    {
        using var scope = NewDisposeScope();
        var tensors = Enumerable.Range(1, 40).Select(k => ones(k)).ToArray();

        foreach (var k in new[] { 0, 39, 5, 20, 1 })
        {
            tensors[k].Dispose();
        }

        Assert.Equal(35, scope.DisposablesCount);
        Assert.Equal(35, scope.DisposablesView.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.All(tensors.Where(t => !t.IsInvalid), t => Assert.True(scope.Contains(t)));
    }

    [Fact]
    public void Dispose_OutOfOrder_LeavesTheInnerScopeOnTop()
    {
        var outer = NewDisposeScope();
        var inner = NewDisposeScope();

        outer.Dispose();
        var made = ones(1);

        Assert.True(inner.Contains(made));
        inner.Dispose();
        Assert.True(made.IsInvalid);
        Assert.Throws<ObjectDisposedException>(() => inner.DisposablesCount);
    }

    [Fact]
    public void Statistics_CountByThread()
    {
        var statistics = DisposeScopeManager.Statistics;
        statistics.Reset();

        using (NewDisposeScope())
        {
            ones(1).DetachFromDisposeScope().Dispose();
            _ = ones(1);
        }

        Assert.Equal(2, statistics.CreatedInScopeCount);
        Assert.Equal(1, statistics.DisposedInScopeCount);
        Assert.Equal(1, statistics.DisposedOutsideScopeCount);
        Assert.Equal(1, statistics.DetachedFromScopeCount);
        Assert.Equal(0, statistics.ThreadTotalLiveCount);
    }

    [Fact]
    public void Attach_SomethingElse_Throws()
    {
        using var scope = NewDisposeScope();
        using var stream = new MemoryStream();

        Assert.Throws<InvalidOperationException>(() => scope.Attach(stream));
    }
}
