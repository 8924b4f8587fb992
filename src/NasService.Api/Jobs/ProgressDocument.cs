namespace NasService.Api.Jobs;

/// <summary>How far a stage is.</summary>
internal sealed record ProgressDocument(string Stage, long Done, long Total, string Unit, DateTimeOffset At);
