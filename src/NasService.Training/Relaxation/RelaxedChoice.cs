using System.Collections.Immutable;

namespace NasService.Training.Relaxation;

/// <summary>One of them.</summary>
/// <param name="Name">As in <c>conv3 8</c>.</param>
/// <param name="Genes">The choices of the space that it stands for.</param>
internal sealed record RelaxedChoice(string Name, ImmutableArray<(int Gene, int Choice)> Genes);
