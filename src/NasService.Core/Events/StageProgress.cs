namespace NasService.Core.Events;

/// <summary>How far a stage is.</summary>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all.</param>
/// <param name="Unit">As in <c>steps</c>.</param>
public sealed record StageProgress(long Done, long Total, string Unit);
