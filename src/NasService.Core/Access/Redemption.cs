namespace NasService.Core.Access;

/// <summary>What became of an enrolment token.</summary>
/// <param name="Outcome">Whether there is a key.</param>
/// <param name="Key">The device's; null where there is none.</param>
public sealed record Redemption(RedemptionOutcome Outcome, ApiKey? Key);
