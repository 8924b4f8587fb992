namespace NasService.Core.Queue;

/// <summary>The answer to a heartbeat.</summary>
/// <param name="IsHeld">False: another has the item, or nobody may; stop and discard.</param>
/// <param name="PauseRequested">The user wants the job to pause.</param>
/// <param name="CancelRequested">The user wants the job to end.</param>
public sealed record LeaseRenewal(bool IsHeld, bool PauseRequested, bool CancelRequested);
