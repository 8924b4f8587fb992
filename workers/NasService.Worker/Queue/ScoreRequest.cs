using System.Collections.Immutable;

namespace NasService.Worker.Queue;

/// <summary>What a scoring item asks for.</summary>
/// <param name="Candidates">Genes of each candidate.</param>
/// <param name="DeviceId">Decides the range of int8 weights.</param>
/// <param name="KeepFiles">Whether the exported files are to be stored, for a meter that runs them.</param>
internal sealed record ScoreRequest(ImmutableArray<ImmutableArray<int>> Candidates, string DeviceId, bool KeepFiles);
