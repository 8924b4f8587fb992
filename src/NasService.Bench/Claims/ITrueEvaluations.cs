using NasService.Core.Spaces;

namespace NasService.Bench.Claims;

/// <summary>Where the arms of the experiment get their networks evaluated; who asks for a known one gets the same numbers. Not thread-safe.</summary>
internal interface ITrueEvaluations
{
    /// <summary>Networks known, by whoever asked first.</summary>
    int Count { get; }

    /// <returns>In the order asked; a network that failed has accuracy 0 and an infinite latency.</returns>
    Task<IReadOnlyList<TrueEvaluation>> EvaluateAsync(IReadOnlyList<Architecture> asked, CancellationToken cancellationToken);
}
