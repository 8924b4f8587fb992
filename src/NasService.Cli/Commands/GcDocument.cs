namespace NasService.Cli.Commands;

/// <summary>What <c>nas gc --json</c> prints.</summary>
internal sealed record GcDocument(bool DryRun, int Jobs, int Files, long FileBytes, int CandidateRows, int WorkItems, IReadOnlyList<string> Folders);
