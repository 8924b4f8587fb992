using Hangfire;
using Hangfire.Dashboard;
using NasService.Api.Access;
using NasService.Api.Hosting;
using NasService.Api.Problems;
using NasService.Storage;

namespace NasService.Api.WakeUps;

/// <summary>
/// Hangfire's own dashboard of the wake-up calls, for administrators, to look at and nothing else: of what is not a GET only its statistics are there, which
/// it asks for by POST.
/// </summary>
internal static class WakeUpDashboard
{
    private const string Base = "/hangfire";

    /// <summary>It colours states by style attributes, and its charts add a style element.</summary>
    private static readonly string s_contentSecurityPolicy = SecurityHeaders.ContentSecurityPolicy.Replace("style-src 'self'", "style-src 'self' 'unsafe-inline'", StringComparison.Ordinal);

    public static void Map(WebApplication app, ApiSettings settings)
    {
        if (app.Services.GetRequiredService<NasStorage>().Engine != StorageEngine.PostgreSql)
        {
            // On SQLite the calls are in the worker process' memory.
            app.MapGet(Base + "/{**path}", () => Problem.NotFound("page on SQLite: its calls are in the worker's memory, and /fleet shows what is worked on"))
                .RequireAuthorization(ScopePolicies.Admin).ExcludeFromDescription();
            return;
        }

        var dashboard = Pipeline(app, settings);
        app.MapGet(Base + "/{**path}", dashboard).RequireAuthorization(ScopePolicies.Admin);
        app.MapPost(Base + "/stats", dashboard).RequireAuthorization(ScopePolicies.Admin).WithMetadata(ReadOnlyAction.Instance);
    }

    /// <summary>The middleware by itself: what AddHangfire would register is one for the process and outlives the host.</summary>
    private static RequestDelegate Pipeline(IEndpointRouteBuilder app, ApiSettings settings)
    {
        var options = new DashboardOptions
        {
            // Who may is decided before, as for every address.
            Authorization = [],
            IsReadOnlyFunc = _ => true,
            AppPath = settings.PathBase + "/fleet",
            DashboardTitle = "NasService wake-up calls",
            DisplayStorageConnectionString = false,
        };
        return app.CreateApplicationBuilder()
            .UsePathBase(Base)
            .Use((context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = s_contentSecurityPolicy;
                return next(context);
            })
            .UseMiddleware<AspNetCoreDashboardMiddleware>(app.ServiceProvider.GetRequiredService<JobStorage>(), options, DashboardRoutes.Routes, true)
            .Build();
    }
}
