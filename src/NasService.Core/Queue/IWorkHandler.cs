namespace NasService.Core.Queue;

/// <summary>Does the work of one kind. May be called for the same item again, at the same time even, after a lease has run out: all effects must be fenced or idempotent.</summary>
public interface IWorkHandler
{
    /// <summary>One of <see cref="WorkKinds"/>.</summary>
    string Kind { get; }

    /// <exception cref="NasService.Core.Input.InputException">Trying again cannot help.</exception>
    /// <exception cref="OperationCanceledException">The attempt was interrupted.</exception>
    Task<WorkResult> RunAsync(WorkContext work);
}
