using System.Collections.Immutable;

namespace NasService.Bench.Claims.Arms;

/// <summary>The best networks within a share of the slowest one's latency, batch by batch.</summary>
/// <param name="Seed">Of the supernet.</param>
/// <param name="Share">Of the latency of the slowest network at the same batch.</param>
/// <param name="Networks">Id of the best network of all arms, for each batch.</param>
/// <param name="LossPoints">Accuracy lost by taking the first batch's winner, or where it is too slow the best of its front that is not, at
/// the last batch.</param>
internal sealed record ArmWinner(int Seed, double Share, ImmutableArray<string> Networks, double LossPoints);
