using System.Collections.Immutable;
using System.Text.Json;

namespace NasService.Api.Jobs;

/// <summary>A job with all that says how far it is.</summary>
/// <param name="Job">The job.</param>
/// <param name="Reason">Why it is where it is, for programs: <c>waiting-for-worker</c>, <c>no-worker</c>, <c>stage-running</c>, <c>paused-by-user</c>, <c>paused-by-service</c>, <c>cancelled-by-user</c>, <c>stage-failed</c>, <c>done</c>.</param>
/// <param name="Stages">Those begun, in order.</param>
/// <param name="Progress">Of the stage that is running; absent where it has not said.</param>
/// <param name="EvaluationCount">True evaluations stored, baselines included.</param>
/// <param name="LastEvent">Number of its last event.</param>
/// <param name="Remaining">Seconds until it ends; absent where there is nothing to tell from.</param>
/// <param name="Completion">Share of the whole job that is done, 0 to 1, judged by what its stages cost; absent before it has run.</param>
/// <param name="Definition">The checked document, every default filled in.</param>
internal sealed record JobDetail(
    JobDocument Job,
    string Reason,
    ImmutableArray<StageDocument> Stages,
    ProgressDocument? Progress,
    int EvaluationCount,
    long LastEvent,
    SecondsRange? Remaining,
    double? Completion,
    JsonElement Definition);
