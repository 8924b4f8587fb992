namespace TorchSharp;

/// <summary>Moving tensors out of a scope: to the outer one, to another one, to none.</summary>
public sealed partial class DisposeScope
{
    public T MoveToOuter<T>(T disposable)
        where T : IDisposable => MoveToOther(Outer, disposable);

    public (T1 First, T2 Second) MoveToOuter<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable
        where T2 : IDisposable => (MoveToOuter(first), MoveToOuter(second));

    public void MoveToOuter(params IDisposable[] disposables) => MoveToOuter((IEnumerable<IDisposable>)disposables);

    public void MoveToOuter(IEnumerable<IDisposable> disposables) => MoveToOther(Outer, disposables);

    public T MoveToOther<T>(DisposeScope? scope, T disposable)
        where T : IDisposable
    {
        ThrowIfEnded();
        if (scope is null)
        {
            return Detach(disposable);
        }

        if (Contains(disposable))
        {
            Move(TensorOf(disposable), scope);
        }

        return disposable;
    }

    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables)
        {
            MoveToOther(scope, disposable);
        }
    }

    public T Detach<T>(T disposable)
        where T : IDisposable
    {
        ThrowIfEnded();
        if (Contains(disposable))
        {
            Remove(TensorOf(disposable));
            manager!.Counts.TensorStatistics.DetachedFromScopeCount++;
        }

        return disposable;
    }

    public void Detach(params IDisposable[] disposables) => Detach((IEnumerable<IDisposable>)disposables);

    public void Detach(IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables)
        {
            Detach(disposable);
        }
    }
}
