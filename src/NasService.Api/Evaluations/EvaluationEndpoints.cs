using System.Globalization;
using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Hosting;
using NasService.Api.Jobs;
using NasService.Api.Paging;
using NasService.Api.Problems;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Core.Views;

namespace NasService.Api.Evaluations;

/// <summary>A job's true evaluations: in pages with all that is known, or in columns for a chart.</summary>
internal static class EvaluationEndpoints
{
    private const int DefaultPoints = 2000;
    private const int MaxPoints = 100_000;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id}/evaluations", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listEvaluations")
            .WithSummary("Evaluations in the order of asking").Produces<Page<EvaluationDocument>>().Problems(400, 404);
        api.MapGet("/jobs/{id}/evaluations:columns", ColumnsAsync).RequireAuthorization(ScopePolicies.Read).WithName("getEvaluationColumns")
            .WithSummary("Evaluations as columns: thinned out for a chart, or all of an index greater than after").Produces<ColumnsDocument>().Problems(400, 404);
        api.MapGet("/jobs/{id}/evaluations:latencies", LatenciesAsync).RequireAuthorization(ScopePolicies.Read)
            .WithName("getMeasuredLatencies")
            .WithSummary("What the search has measured on one of the job's devices").Produces<MeasuredColumns>().Problems(400, 404);
        api.MapGet("/jobs/{id}/evaluations/{index:int}", GetAsync).RequireAuthorization(ScopePolicies.Read).WithName("getEvaluation")
            .WithSummary("One evaluation").Produces<EvaluationDocument>().Problems(404);
    }

    private static async Task<IResult> ListAsync(OwnedJob job, PageRequest page, IServiceViews views, ServerPaths paths, TaskCatalog tasks, CancellationToken cancellationToken)
    {
        var after = page.After is { } last ? int.Parse(last, CultureInfo.InvariantCulture) : -1;
        var found = await views.ListEvaluationsAsync(job.Id, after, page.Limit + 1, cancellationToken);
        return Answer.Of(page.Create(found, e => e.Index.ToString(CultureInfo.InvariantCulture), e => EvaluationDocument.Of(e, paths, tasks)));
    }

    private static async Task<IResult> GetAsync(OwnedJob job, int index, IServiceViews views, ServerPaths paths, TaskCatalog tasks, CancellationToken cancellationToken)
    {
        if (index < 0)
        {
            return Problem.NotFound("evaluation");
        }

        var found = await views.ListEvaluationsAsync(job.Id, index - 1, 1, cancellationToken);
        return found is [var evaluation] && evaluation.Index == index ? Answer.Of(EvaluationDocument.Of(evaluation, paths, tasks)) : Problem.NotFound("evaluation");
    }

    private static async Task<IResult> LatenciesAsync(
        OwnedJob job, string? device, IJobStore store, JobReading reading, CancellationToken cancellationToken)
    {
        var (definition, _) = await reading.ReadAsync(job.Job, cancellationToken);
        var name = device ?? definition.Latency.Device;
        var scenario = definition.Scenarios.FirstOrDefault(s => s.Name is null ? name == definition.Latency.Device : s.Device == name);
        return scenario is null
            ? Problem.Invalid("device", "The job does not measure on it.", Shortened.Of(name),
                string.Join(", ", definition.Latency.Devices))
            : Answer.Of(MeasuredColumns.Of(name, await store.GetEvaluationsAsync(job.Id, cancellationToken), scenario));
    }

    private static async Task<IResult> ColumnsAsync(OwnedJob job, int? downsample, int? after, ColumnCache columns, CancellationToken cancellationToken)
    {
        var points = downsample ?? DefaultPoints;
        return points is < 2 or > MaxPoints
            ? Problem.Invalid("downsample", "Not a number of points.", $"{points}", $"2 to {MaxPoints}")
            : await columns.GetAsync(job.Id, points, after, cancellationToken);
    }
}
