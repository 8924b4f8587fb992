using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Storage.Model;
using NasService.Storage.Webhooks;

namespace NasService.Storage.Jobs;

/// <summary>
/// Adds events to a job's log in the transaction of the change they tell of. Numbers are given under the job's row lock and have no gaps.
/// A change that is repeated and changes nothing must not add its event again.
/// </summary>
internal static class JobEventLog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Takes the job's row lock: before any other row of the job is locked, so that no two writers wait for each other.</summary>
    public static Task LockAsync(NasContext context, string jobId, CancellationToken cancellationToken)
        => context.Jobs.Where(j => j.Id == jobId).ExecuteUpdateAsync(s => s.SetProperty(j => j.LastEvent, j => j.LastEvent), cancellationToken);

    /// <param name="context">Of the caller's transaction; the row is saved with it.</param>
    /// <param name="jobId">The job; an unknown one has no log and nothing is added.</param>
    /// <param name="type">One of <see cref="JobEventTypes"/>.</param>
    /// <param name="payload">Becomes a JSON object.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task AppendAsync(
        NasContext context, string jobId, string type, object payload, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var job = context.Jobs.Where(j => j.Id == jobId);
        if (await job.ExecuteUpdateAsync(s => s.SetProperty(j => j.LastEvent, j => j.LastEvent + 1), cancellationToken) > 0)
        {
            var added = Add(context, jobId, await job.Select(j => j.LastEvent).SingleAsync(cancellationToken), type, payload, now);
            await WebhookOutbox.AddAsync(context, added, cancellationToken);
        }
    }

    /// <summary>Whether the job's last event is this report of progress: the first try of a repeated call was stored after all.</summary>
    public static Task<bool> HasLastAsync(
        NasContext context, string jobId, string type, DateTimeOffset at, long done, CancellationToken cancellationToken)
    {
        var text = $"\"done\":{done},";
        return context.JobEvents.AnyAsync(
            e => e.JobId == jobId && e.Type == type && e.At == at && e.PayloadJson.Contains(text)
                && e.Seq == context.Jobs.Where(j => j.Id == jobId).Select(j => j.LastEvent).First(),
            cancellationToken);
    }

    /// <summary>The first event of a job whose row is added in the same transaction.</summary>
    public static void Begin(NasContext context, JobRow job)
    {
        job.LastEvent = 1;
        Add(context, job.Id, 1, JobEventTypes.State, new { state = Word(job.State) }, job.CreatedAt);
    }

    public static Task StateAsync(
        NasContext context, string jobId, JobState state, string? message, DateTimeOffset now, CancellationToken cancellationToken)
        => AppendAsync(context, jobId, JobEventTypes.State, new { state = Word(state), message }, now, cancellationToken);

    /// <summary>A running job was asked to reach a state.</summary>
    public static Task RequestAsync(NasContext context, string jobId, JobState requested, DateTimeOffset now, CancellationToken cancellationToken)
        => AppendAsync(
            context, jobId, JobEventTypes.State, new { state = Word(JobState.Running), requested = Word(requested) }, now, cancellationToken);

    public static Task StageAsync(
        NasContext context,
        string jobId,
        string stage,
        StageState state,
        int attempt,
        string? message,
        DateTimeOffset now,
        CancellationToken cancellationToken)
        => AppendAsync(
            context, jobId, JobEventTypes.Stage, new { stage, state = state.ToString().ToLowerInvariant(), attempt, message }, now, cancellationToken);

    private static JobEventRow Add(NasContext context, string jobId, long seq, string type, object payload, DateTimeOffset now)
        => context.JobEvents.Add(new JobEventRow
        {
            JobId = jobId,
            Seq = seq,
            Type = type,
            At = now,
            PayloadJson = JsonSerializer.Serialize(payload, Options),
        }).Entity;

    private static string Word(JobState state) => state.ToString().ToLowerInvariant();
}
