using NasService.Core.Jobs;

namespace NasService.Storage.Model;


internal sealed class StageFailureRow
{
    public required string JobId { get; set; }

    public required string Stage { get; set; }

    public required int Attempt { get; set; }

    public required DateTimeOffset FailedAt { get; set; }

    public required string Message { get; set; }

    public string? Detail { get; set; }

    public StageFailure ToRecord() => new(Attempt, FailedAt, Message, Detail);
}
