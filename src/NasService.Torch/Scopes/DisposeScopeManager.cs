namespace TorchSharp;

/// <summary>The calling thread's stack of dispose scopes.</summary>
public sealed class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScopeManager? current;

    private DisposeScopeManager()
    {
    }

    public static ThreadDisposeScopeStatistics Statistics => Current.Counts;

    internal static DisposeScopeManager Current => current ??= new DisposeScopeManager();

    internal ThreadDisposeScopeStatistics Counts { get; } = new();

    internal DisposeScope? Top { get; private set; }

    internal DisposeScope Push() => Top = new DisposeScope(this, Top);

    /// <summary>Scopes may be disposed out of order: the one that goes is taken out of the chain wherever it stands.</summary>
    internal void Remove(DisposeScope scope)
    {
        if (ReferenceEquals(Top, scope))
        {
            Top = scope.Outer;
            return;
        }

        for (var inner = Top; inner is not null; inner = inner.Outer)
        {
            if (ReferenceEquals(inner.Outer, scope))
            {
                inner.Outer = scope.Outer;
                return;
            }
        }
    }

    internal void Created(torch.Tensor tensor)
    {
        var statistics = Counts.TensorStatistics;
        if (Top is { } scope)
        {
            statistics.CreatedInScopeCount++;
            scope.Add(tensor);
        }
        else
        {
            statistics.CreatedOutsideScopeCount++;
        }
    }

    internal void Disposed(bool inScope)
    {
        var statistics = Counts.TensorStatistics;
        if (inScope)
        {
            statistics.DisposedInScopeCount++;
        }
        else
        {
            statistics.DisposedOutsideScopeCount++;
        }
    }
}
