using NasService.Core.Search;

namespace NasService.Core.Jobs;

/// <summary>How the space is searched, counted in true evaluations.</summary>
/// <param name="Algorithm">Name of the search algorithm. Default <c>auto</c>.</param>
/// <param name="Evaluations">True evaluations, the initial sample included. Default 200.</param>
/// <param name="InitialSample">Architectures drawn before the first predictor is fitted. Default 50.</param>
/// <param name="RoundSize">True evaluations a round. Default 25.</param>
/// <param name="Population">Population of the algorithm. Default 50.</param>
/// <param name="PredictorEvaluations">Predicted evaluations a round; 0: no predictor. Default 5000.</param>
public sealed record SearchDefinition(
    string Algorithm,
    int Evaluations,
    int InitialSample,
    int RoundSize,
    int Population,
    int PredictorEvaluations)
{
    /// <summary>What the algorithm is told.</summary>
    public SearchSettings Settings
        => new()
        {
            Evaluations = Evaluations,
            Population = Population,
            InitialSample = InitialSample,
            PredictorEvaluations = PredictorEvaluations
        };

    /// <summary>Minutes of work after which no new round is begun: the front is what was found by then. Null (default): only evaluations count.</summary>
    public double? MaxMinutes { get; init; }

    /// <summary>Whether bit operations are an objective beside quality and latency: counted, never predicted. Default: they are
    /// not.</summary>
    public bool CountsBitOps { get; init; }

    /// <summary>Id of a finished job on the same space whose predictors the search starts from. Null (default): it starts from nothing.</summary>
    public string? WarmStart { get; init; }
}
