namespace NasService.Core.Search.Guidance;

/// <summary>A genotype with what is believed of it.</summary>
/// <param name="Genes">Canonical.</param>
/// <param name="Objectives">Minimised; predicted means, counted ones exact.</param>
/// <param name="Violation">Counted plus predicted violation of limits; 0: believed feasible.</param>
internal sealed record BelievedCandidate(int[] Genes, double[] Objectives, double Violation);
