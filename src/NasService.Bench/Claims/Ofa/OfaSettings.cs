namespace NasService.Bench.Claims.Ofa;

/// <summary>How large the experiment is.</summary>
/// <param name="Steps">Optimizer steps of every training, shared or alone.</param>
/// <param name="Networks">Networks that are ranked, stratified by MACs.</param>
/// <param name="Compared">Of these, how many are trained with every seed.</param>
/// <param name="Seeds">Seeds of shared and lone trainings, from 0.</param>
/// <param name="RankSeeds">Of these, with how many all networks are trained alone; two or more give the ceiling of the rank agreement.</param>
/// <param name="TaughtSeeds">Of these, with how many the compared ones are trained alone with the largest network as teacher.</param>
/// <param name="AblationSeeds">Of these, with how many supernets are trained for the ablations.</param>
internal sealed record OfaSettings(int Steps, int Networks, int Compared, int Seeds, int RankSeeds, int TaughtSeeds, int AblationSeeds);
