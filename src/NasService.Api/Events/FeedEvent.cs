using System.Text;
using NasService.Api.Hosting;
using NasService.Core.Events;

namespace NasService.Api.Events;

/// <summary>An event as it goes over the wire; made once for all who watch.</summary>
/// <param name="Seq">Its number in the job.</param>
/// <param name="Type">One of <see cref="JobEventTypes"/>.</param>
/// <param name="Frame">The lines of <c>text/event-stream</c>.</param>
internal sealed record FeedEvent(long Seq, string Type, ReadOnlyMemory<byte> Frame)
{
    // The payload is JSON on one line: a line break inside a text is escaped there.
    public static FeedEvent Of(JobEvent e, ServerPaths paths)
        => new(e.Seq, e.Type, Encoding.UTF8.GetBytes(FormattableString.Invariant($"id: {e.Seq}\nevent: {e.Type}\ndata: {{\"at\":\"{e.At.UtcDateTime:O}\",\"seq\":{e.Seq},\"payload\":{paths.Hide(e.PayloadJson)}}}\n\n")));
}
