namespace NasService.Api.Candidates;

/// <summary>What the blocks' shares of the latency rest on: prices of what blocks compute and move, fitted to whole networks of this job.</summary>
/// <param name="Networks">Measured networks that it was fitted to.</param>
/// <param name="KendallTau">Its rank agreement with networks that were left out, -1 to 1.</param>
/// <param name="Mape">Its mean absolute error on these, as a share of the measured latency.</param>
internal sealed record LatencyModelDocument(int Networks, double KendallTau, double Mape);
