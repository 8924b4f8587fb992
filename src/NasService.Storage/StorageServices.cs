using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NasService.Core.Access;
using NasService.Core.Artifacts;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Notes;
using NasService.Core.Queue;
using NasService.Core.Views;
using NasService.Core.Webhooks;
using NasService.Storage.Access;
using NasService.Storage.Artifacts;
using NasService.Storage.Jobs;
using NasService.Storage.Maintenance;
using NasService.Storage.Notes;
using NasService.Storage.Queue;
using NasService.Storage.Schema;
using NasService.Storage.Views;
using NasService.Storage.Webhooks;

namespace NasService.Storage;


/// <summary>Registration of the store. A host also references NasService.Migrations and calls <see cref="NasStorage.OpenAsync"/> first.</summary>
public static class StorageServices
{
    public static IServiceCollection AddNasStorage(this IServiceCollection services, StorageOptions options)
    {
        var target = StorageTarget.Parse(options.Database);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(p => new ContextFactory(target, p.GetServices<IInterceptor>()));
        services.AddSingleton<IMigrationLock>(p => target.Engine == StorageEngine.Sqlite
            ? ActivatorUtilities.CreateInstance<SqliteMigrationLock>(p)
            : ActivatorUtilities.CreateInstance<PostgreSqlMigrationLock>(p));
        services.AddSingleton(p => new NasStorage(
            p.GetRequiredService<ContextFactory>(),
            p.GetRequiredService<IMigrationLock>(),
            options.MigrateAutomatically ?? target.Engine == StorageEngine.Sqlite,
            options.ArtifactFolder));
        services.AddSingleton(p => new StoreSession(p.GetRequiredService<ContextFactory>(), p.GetRequiredService<TimeProvider>(), options.RetryFor));
        services.AddSingleton<IJobStore, JobStore>();
        services.AddSingleton(options.Shares);
        services.AddSingleton<IWorkQueue, WorkQueue>().AddSingleton<IWorkLeases>(p => p.GetRequiredService<IWorkQueue>());
        services.AddSingleton<IWorkerRegistry, WorkerRegistry>();
        services.AddSingleton(_ => WakeUpStorage.Open(target));
        services.AddSingleton(p => new StoreSweep(p.GetRequiredService<StoreSession>(), p.GetRequiredService<IArtifactStore>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new StoreBackup(
            p.GetRequiredService<ContextFactory>(),
            p.GetRequiredService<StoreSession>(),
            p.GetRequiredService<NasStorage>(),
            p.GetRequiredService<IArtifactStore>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<StoreClock>();
        services.AddSingleton(p => new StoreHealth(p.GetRequiredService<ContextFactory>(), options, p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IJobEventStore, JobEventStore>();
        services.AddSingleton<IApiKeyStore, ApiKeyStore>();
        services.AddSingleton<IEnrolmentStore, EnrolmentStore>();
        services.AddSingleton<IAuditLog, AuditLog>();
        services.AddSingleton<IJobNoteStore, JobNoteStore>();
        services.AddSingleton<IWebhookStore, WebhookStore>();
        services.AddSingleton<IServiceViews, ServiceViews>();
        services.AddSingleton<IMeasurementStore>(p => p.GetRequiredService<IJobStore>());
        services.AddSingleton<IArtifactStore>(p =>
        {
            var folder = new FileArtifactStore(options.ArtifactFolder, p.GetRequiredService<TimeProvider>());
            return options.Server is { } server ? new FetchingArtifactStore(folder, FetchingArtifactStore.CreateClient(server), FetchingArtifactStore.OfWorkers) : folder;
        });
        return services;
    }

    /// <summary>Stops the host when the store's files are gone; see <see cref="StoreWatch.Fault"/>.</summary>
    public static IServiceCollection AddStoreWatch(this IServiceCollection services)
        => services.AddSingleton<StoreWatch>().AddHostedService(p => p.GetRequiredService<StoreWatch>());
}
