namespace TorchSharp;

/// <summary>
/// Owns the tensors made on its thread while it is the innermost scope, and frees them at its end. A tensor knows its place in the
/// scope's array, so entering and leaving a scope costs a few nanoseconds and no hashing. Not for use from two threads.
/// </summary>
public sealed partial class DisposeScope : IDisposable
{
    private DisposeScopeManager? manager;
    private torch.Tensor?[] items = new torch.Tensor?[16];
    private int count;

    internal DisposeScope(DisposeScopeManager manager, DisposeScope? outer)
    {
        this.manager = manager;
        Outer = outer;
    }

    /// <summary>A copy of what the scope holds now.</summary>
    public IReadOnlyList<IDisposable> DisposablesView
    {
        get
        {
            ThrowIfEnded();
            var view = new IDisposable[count];
            Array.Copy(items, view, count);
            return view;
        }
    }

    public int DisposablesCount
    {
        get
        {
            ThrowIfEnded();
            return count;
        }
    }

    internal DisposeScope? Outer { get; set; }

    public bool Contains(IDisposable disposable) => disposable is torch.Tensor tensor && ReferenceEquals(tensor.OwningDisposeScope, this);

    public void Attach(IDisposable disposable)
    {
        ThrowIfEnded();
        if (Move(TensorOf(disposable), this))
        {
            manager!.Counts.TensorStatistics.AttachedToScopeCount++;
        }
    }

    public void Attach(params IDisposable[] disposables) => Attach((IEnumerable<IDisposable>)disposables);

    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        var attached = disposables.ToList();
        attached.ForEach(Attach);
        return attached;
    }

    public void DisposeEverything()
    {
        ThrowIfEnded();
        var old = items;
        var oldCount = count;
        items = new torch.Tensor?[16];
        count = 0;
        Free(old, oldCount);
    }

    public T DisposeEverythingBut<T>(T keep)
        where T : IDisposable
    {
        DisposeEverythingBut([keep]);
        return keep;
    }

    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        ThrowIfEnded();
        var kept = inKeep.ToHashSet<IDisposable>(ReferenceEqualityComparer.Instance);
        foreach (var item in DisposablesView)
        {
            if (!kept.Contains(item))
            {
                item.Dispose();
            }
        }
    }

    public void MarkAsDisposed(IDisposable disposable)
    {
        ThrowIfEnded();
        if (Contains(disposable))
        {
            Remove((torch.Tensor)disposable);
        }
    }

    public void Dispose()
    {
        if (manager is null)
        {
            return;
        }

        Free(items, count);
        count = 0;
        manager.Remove(this);
        manager = null;
    }

    internal void Add(torch.Tensor tensor)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count] = tensor;
        tensor.OwningDisposeScope = this;
        tensor.ScopeIndex = count++;
    }

    /// <summary>Takes out one of this scope's tensors; the last one moves into its place.</summary>
    internal void Remove(torch.Tensor tensor)
    {
        var last = items[--count]!;
        items[tensor.ScopeIndex] = last;
        last.ScopeIndex = tensor.ScopeIndex;
        items[count] = null;
        tensor.OwningDisposeScope = null;
    }

    /// <summary>Puts <paramref name="replacement"/> into the scope that owns <paramref name="original"/>, if any.</summary>
    internal static void Replace(torch.Tensor original, torch.Tensor replacement)
    {
        if (original.OwningDisposeScope is { } scope)
        {
            scope.Remove(original);
            scope.Add(replacement);
        }
    }

    private static void Free(torch.Tensor?[] tensors, int length)
    {
        for (var k = 0; k < length; k++)
        {
            tensors[k]!.DisposeFromScope();
        }
    }

    private static bool Move(torch.Tensor tensor, DisposeScope target)
    {
        if (ReferenceEquals(tensor.OwningDisposeScope, target))
        {
            return false;
        }

        tensor.OwningDisposeScope?.Remove(tensor);
        target.Add(tensor);
        return true;
    }

    private static torch.Tensor TensorOf(IDisposable disposable) =>
        disposable as torch.Tensor ?? throw new InvalidOperationException($"a dispose scope holds tensors only, got {disposable.GetType()}");

    private void ThrowIfEnded() => ObjectDisposedException.ThrowIf(manager is null, this);
}
