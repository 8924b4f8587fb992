using NasService.Core.Events;

namespace NasService.Storage.Model;


internal sealed class JobEventRow
{
    public required string JobId { get; set; }

    public required long Seq { get; set; }

    public required string Type { get; set; }

    public required DateTimeOffset At { get; set; }

    public required string PayloadJson { get; set; }

    public JobEvent ToRecord() => new(JobId, Seq, Type, At, PayloadJson);
}
