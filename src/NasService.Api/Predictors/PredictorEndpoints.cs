using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Jobs;
using NasService.Core.Specialization;

namespace NasService.Api.Predictors;

/// <summary>A job's predictors: how good they are, and what they say of architectures.</summary>
internal static class PredictorEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id}/predictors", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listPredictors")
            .WithSummary("Fitted predictors with their cross-validated scores").Produces<PredictorList>().Problems(404);
        api.MapGet("/jobs/{id}/predictors:residuals", ResidualsAsync).RequireAuthorization(ScopePolicies.Read).WithName("listResiduals")
            .WithSummary("Predicted against measured: each round's candidates by the predictor fitted before them").Produces<ResidualList>().Problems(404);
        api.MapGet("/jobs/{id}/predictors:front", FrontAsync).RequireAuthorization(ScopePolicies.Read).WithName("predictFront")
            .WithSummary("The best candidates the newest predictors know of, to choose one within a budget from").Produces<PredictedFront>().Problems(400, 404, 409);
        api.MapPost("/jobs/{id}/predictors:predict", PredictAsync).RequireAuthorization(ScopePolicies.Read).WithMetadata(ReadOnlyAction.Instance).WithName("predict")
            .WithSummary("Predict the metrics of given architectures").Accepts<object>("application/json")
            .Produces<PredictionAnswer>().Problems(400, 404, 409, 413, 415, 422);
    }

    private static async Task<IResult> ListAsync(OwnedJob job, IJobStore store, CancellationToken cancellationToken)
        => Answer.Of(new PredictorList([.. (await store.GetPredictorsAsync(job.Id, cancellationToken)).Select(PredictorDocument.Of)]));

    private static async Task<IResult> ResidualsAsync(OwnedJob job, Residuals residuals, CancellationToken cancellationToken)
        => Answer.Of(await residuals.OfAsync(job.Job, cancellationToken));

    private static async Task<IResult> FrontAsync(
        OwnedJob job, string? device, string? scenario, JobSpecialization specialization, CancellationToken cancellationToken)
    {
        var found = await specialization.FindAsync(job.Job, device, scenario is "" ? null : scenario, cancellationToken);
        return found switch
        {
            { Value: { } front } => Answer.Of(PredictedFront.Of(front)),
            { Errors: [{ Path: "scenario" } unknown, ..] } => Problem.Invalid("scenario", unknown.Message, unknown.Found, unknown.Allowed!),
            _ => Problem.Conflict("no-predictor", found.Errors[0].Message),
        };
    }

    private static async Task<IResult> PredictAsync(OwnedJob job, RequestBody body, Prediction prediction, CancellationToken cancellationToken)
        => body.IsJson ? await prediction.AnswerAsync(job.Job, body.Bytes, cancellationToken) : Problem.MediaType("YAML");
}
