namespace NasService.Core.Search.Algorithms;

/// <summary>Names of the algorithms that ship with the product.</summary>
public static class SearchAlgorithms
{
    /// <summary>The default of jobs.</summary>
    public const string Auto = "auto";

    public const string Random = "random";

    public const string RegularizedEvolution = "regularized-evolution";

    public const string Nsga2 = "nsga2";

    public const string Linas = "linas";

    public const string Slimming = "slimming";

    public const string Chain = "chain";
}
