using NasService.Api.Access;
using NasService.Api.Artifacts;
using NasService.Api.Candidates;
using NasService.Api.Devices;
using NasService.Api.Evaluations;
using NasService.Api.Events;
using NasService.Api.Fleet;
using NasService.Api.Fronts;
using NasService.Api.Health;
using NasService.Api.Jobs;
using NasService.Api.Notes;
using NasService.Api.OpenApi;
using NasService.Api.Pages;
using NasService.Api.Predictors;
using NasService.Api.Problems;
using NasService.Api.Spaces;
using NasService.Api.Supernets;
using NasService.Api.Tags;
using NasService.Api.Telemetry;
using NasService.Api.WakeUps;
using NasService.Api.Webhooks;

namespace NasService.Api.Hosting;

/// <summary>What every request goes through, and where it can go.</summary>
internal static class ApiPipeline
{
    public static void UseApi(this WebApplication app, ApiSettings settings)
    {
        if (settings.IsBehindProxy)
        {
            app.UseForwardedHeaders();
        }

        if (settings.PathBase.Length > 0)
        {
            app.UsePathBase(settings.PathBase);
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseHostFiltering();
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(c => StatusProblems.Of(c.HttpContext).ExecuteAsync(c.HttpContext));
        app.UseMiddleware<HeadAsGet>();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<AuditTrail>();
        app.UseMiddleware<CsrfGuard>();
        app.UseAuthorization();
        MapEndpoints(app, settings);
    }

    private static void MapEndpoints(WebApplication app, ApiSettings settings)
    {
        HealthEndpoints.Map(app);
        PageEndpoints.Map(app);
        WakeUpDashboard.Map(app, settings);
        MetricsEndpoints.Map(app);
        ApiDocument.Map(app);
        var api = app.MapGroup(ApiRoutes.Base).WithTags("api");
        JobQueries.Map(api);
        JobSubmit.Map(api);
        JobActions.Map(api);
        EvaluationEndpoints.Map(api);
        CandidateEndpoints.Map(api);
        FrontEndpoints.Map(api);
        NoteEndpoints.Map(api);
        TagEndpoints.Map(api);
        PredictorEndpoints.Map(api);
        EventEndpoints.Map(api);
        SpaceEndpoints.Map(api);
        SupernetEndpoints.Map(api);
        FleetEndpoints.Map(api);
        ArtifactEndpoints.Map(api);
        DeviceEndpoints.Map(api);
        EnrolmentEndpoints.Map(api);
        SessionEndpoints.Map(api);
        KeyEndpoints.Map(api);
        AuditEndpoints.Map(api);
        WebhookEndpoints.Map(api);
    }
}
