namespace NasService.Core.Search;

/// <summary>Numbers that steer the algorithms; each reads those it knows.</summary>
public sealed record SearchSettings
{
    /// <summary>True evaluations that there are in all, for algorithms that share them out. Null (default): as many as it takes.</summary>
    public int? Evaluations { get; init; }

    /// <summary>Parents that survive. Default 50.</summary>
    public int Population { get; init; } = 50;

    /// <summary>Uniform candidates before anything is learned. Default 50.</summary>
    public int InitialSample { get; init; } = 50;

    /// <summary>Predicted evaluations for each ask of a guided algorithm; 0: no predictor. Default 5000.</summary>
    public int PredictorEvaluations { get; init; } = 5000;

    /// <summary><c>sbx</c> or <c>uniform</c>. Default <c>sbx</c>. Genes without an order are always exchanged uniformly.</summary>
    public string Crossover { get; init; } = "sbx";

    /// <summary>Share of children with two parents. Default 0.9.</summary>
    public double CrossoverProbability { get; init; } = 0.9;

    /// <summary>Distribution index of SBX: larger keeps children nearer their parents. Default 15.</summary>
    public double CrossoverEta { get; init; } = 15;

    /// <summary>Chance of each active gene to mutate. Null (default): 1 / active genes.</summary>
    public double? MutationProbability { get; init; }

    /// <summary>Distribution index of the polynomial mutation. Default 20, as DyNAS-T.</summary>
    public double MutationEta { get; init; } = 20;

    /// <summary>Candidates of a tournament of regularized evolution. Default 10.</summary>
    public int Tournament { get; init; } = 10;
}
