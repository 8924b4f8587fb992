using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Candidates;
using NasService.Api.Devices;
using NasService.Api.Evaluations;
using NasService.Api.Events;
using NasService.Api.Jobs;
using NasService.Api.OpenApi;
using NasService.Api.Pages;
using NasService.Api.Predictors;
using NasService.Api.Problems;
using NasService.Api.Webhooks;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Core.Specialization;
using NasService.Core.Submission;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;
using NasService.LightGbm;
using NasService.Storage;

namespace NasService.Api.Hosting;

/// <summary>Everything the service is made of.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services, ApiSettings settings)
    {
        services.AddSingleton(settings);
        services.AddNasStorage(new StorageOptions { Database = settings.Database ?? settings.Folder.Database, ArtifactFolder = settings.Folder.Artifacts, Shares = settings.Shares });
        services.AddSearch().AddLightGbm();
        services.AddSingleton(BlockCatalog.Shipped).AddSingleton(TaskCatalog.Shipped).AddSingleton(JobNames.Shipped);
        services.AddSingleton(new SpaceLibrary(settings.SpaceFolder, BlockCatalog.Shipped));
        services.AddSingleton<JobReading>().AddJobChecks().AddSingleton<JobSubmission>();
        services.AddSingleton<DataSets>().AddSingleton<ServerPaths>().AddSingleton<OfferedDevices>().AddSingleton<JobCheck>()
            .AddSingleton<JobForecast>().AddSingleton<JobGate>().AddSingleton<JobCompletion>();
        services.AddSingleton<ColumnCache>().AddSingleton<BlockLatencies>().AddSingleton<Prediction>().AddSingleton<Residuals>().AddSingleton<JobSpecialization>().AddSingleton<JobFeeds>().AddSingleton<EventStream>();
        services.AddSingleton<DeviceClaims>();
        services.AddSingleton<WebhookSecrets>().AddSingleton<WebhookSender>().AddHostedService<WebhookDispatcher>();
        if (settings.ReadsAhead)
        {
            services.AddHostedService<WarmUp>();
        }

        services.AddStoreWatch();
        return services.AddWeb(settings).AddAccess(settings.Folder, settings.Listen.CertificateFile is not null || settings.IsBehindProxy);
    }

    private static IServiceCollection AddWeb(this IServiceCollection services, ApiSettings settings)
    {
        var hosts = HostNames.Of(settings);
        services.AddRouting();
        services.AddPages();
        services.AddApiDocument();
        services.AddExceptionHandler<ExceptionProblems>();
        services.ConfigureHttpJsonOptions(o => ApiJson.Configure(o.SerializerOptions));
        services.AddRateLimiter(o => RateLimits.Configure(o, settings.Limits));
        services.AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy { Timeout = settings.Limits.RequestTimeout });
        services.AddHostFiltering(o =>
        {
            o.AllowedHosts = [.. hosts];
            o.AllowEmptyHosts = false;
            o.IncludeFailureMessage = false;
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            o.AllowedHosts = [.. hosts];

            // Only the proxy can reach a service that is told it is behind one; its address is its network's affair.
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear();
        });
        return services;
    }
}
