using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>The experiment's figures.</summary>
internal sealed record SecondDeviceResult(string Table, string First, string Second, int Networks, int Draws, ImmutableArray<SecondDeviceRow> Rows);
