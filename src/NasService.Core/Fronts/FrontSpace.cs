using System.Numerics;

namespace NasService.Core.Fronts;

/// <summary>What was searched.</summary>
/// <param name="Name">Name of the space.</param>
/// <param name="Size">Distinct phenotypes; a whole number of any length in JSON.</param>
public sealed record FrontSpace(string Name, BigInteger Size);
