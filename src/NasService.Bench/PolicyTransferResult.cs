using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What <c>nas bench policy-transfer --json</c> prints.</summary>
/// <param name="Job">Whose supernet.</param>
/// <param name="Networks">Architectures, each in fp32 and under one policy.</param>
/// <param name="Fp32">Known in fp32.</param>
/// <param name="Tested">Predicted; known in neither way.</param>
/// <param name="Draws">Ways to deal them out.</param>
/// <param name="Rows">One a number told and way.</param>
internal sealed record PolicyTransferResult(string Job, int Networks, int Fp32, int Tested, int Draws, ImmutableArray<PolicyTransferRow> Rows);
