namespace NasService.Bench.Claims.Arms;

/// <summary>Two arms of which the first is claimed to be ahead.</summary>
internal sealed record ArmPair(string First, string Second);
