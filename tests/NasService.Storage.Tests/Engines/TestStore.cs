using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Tests.Engines;


/// <summary>The store as a host has it, opened on one database.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestStore(ServiceProvider services) => this.services = services;

    public IJobStore Jobs => services.GetRequiredService<IJobStore>();

    public T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    public NasStorage Storage => services.GetRequiredService<NasStorage>();

    public ContextFactory Contexts => services.GetRequiredService<ContextFactory>();

    public static TestStore Create(string database, TimeProvider? time = null, bool? migrate = true, params IInterceptor[] interceptors)
        => Create(database, time, migrate, "/nowhere", interceptors);

    public static TestStore Create(string database, TimeProvider? time, bool? migrate, string artifacts, params IInterceptor[] interceptors)
        => Create(
            new StorageOptions { Database = database, ArtifactFolder = artifacts, MigrateAutomatically = migrate, RetryFor = TimeSpan.Zero }, time, interceptors);

    /// <summary>Of a process that shares the workers as it was told, on a database that is there.</summary>
    public static TestStore Create(string database, TimeProvider? time, ShareWeights shares)
        => Create(
            new StorageOptions { Database = database, ArtifactFolder = "/nowhere", MigrateAutomatically = false, RetryFor = TimeSpan.Zero, Shares = shares }, time);

    // The least number of attempts, whatever time they take: tests do not wait.
    private static TestStore Create(StorageOptions options, TimeProvider? time, params IInterceptor[] interceptors)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(time ?? TimeProvider.System);
        foreach (var interceptor in interceptors)
        {
            collection.AddSingleton(interceptor);
        }

        collection.AddNasStorage(options);
        return new TestStore(collection.BuildServiceProvider());
    }

    public static async Task<TestStore> OpenAsync(string database, TimeProvider? time = null, params IInterceptor[] interceptors)
    {
        var store = Create(database, time, migrate: true, interceptors);
        await store.Storage.OpenAsync(default);
        return store;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
