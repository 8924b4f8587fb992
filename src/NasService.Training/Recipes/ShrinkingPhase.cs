using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Training.Recipes;

/// <summary>One phase of progressive shrinking.</summary>
/// <param name="Start">Its first step.</param>
/// <param name="Steps">How many.</param>
/// <param name="Members">Sub-networks a step; 0: the largest network alone.</param>
/// <param name="Rate">Peak learning rate over that of the first phase.</param>
/// <param name="Reach">How many of a kind's largest choices are drawn from; a kind that is not there stays at its largest.</param>
/// <param name="Sorts">Channels are sorted before its first step.</param>
internal sealed record ShrinkingPhase(long Start, long Steps, int Members, double Rate, ImmutableDictionary<DimensionKind, int> Reach, bool Sorts);
