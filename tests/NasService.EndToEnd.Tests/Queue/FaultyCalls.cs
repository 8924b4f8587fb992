using System.Reflection;
using System.Runtime.ExceptionServices;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>Passes calls of an interface on, unless the environment fails.</summary>
/// <typeparam name="T">The interface.</typeparam>
public class FaultyCalls<T> : DispatchProxy
    where T : class
{
    private static readonly MethodInfo s_thenFail = typeof(FaultyCalls<T>).GetMethod(nameof(ThenFailAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private T? _inner;
    private Faults? _faults;

    internal static T Around(T inner, Faults faults)
    {
        var proxy = Create<T, FaultyCalls<T>>();
        var calls = (FaultyCalls<T>)(object)proxy;
        (calls._inner, calls._faults) = (inner, faults);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var fault = _faults!.Next(typeof(T), targetMethod!.Name, args ?? []);
        if (fault is { Place: FaultPlace.Before, Exception: var before })
        {
            throw before;
        }

        object? answer;
        try
        {
            answer = targetMethod.Invoke(_inner, args);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }

        return fault is not { Exception: var after } ? answer
            : answer is not Task task ? throw after
            : targetMethod.ReturnType.IsGenericType ? s_thenFail.MakeGenericMethod(targetMethod.ReturnType.GetGenericArguments()[0]).Invoke(null, [answer, after])
            : FailAsync(task, after);
    }

    private static async Task FailAsync(Task done, Exception fault)
    {
        await done;
        throw fault;
    }

    private static async Task<TResult> ThenFailAsync<TResult>(Task<TResult> done, Exception fault)
    {
        await done;
        throw fault;
    }
}
