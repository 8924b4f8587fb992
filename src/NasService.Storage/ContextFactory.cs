using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NasService.Storage.Model;

namespace NasService.Storage;


/// <summary>Makes a context per operation.</summary>
internal sealed class ContextFactory
{
    private const string MigrationsAssembly = "NasService.Migrations";

    private readonly Func<NasContext> create;

    public ContextFactory(StorageTarget target, IEnumerable<IInterceptor> interceptors)
    {
        Target = target;
        create = target.Engine == StorageEngine.Sqlite ? ForSqlite(target, interceptors) : ForPostgreSql(target, interceptors);
    }

    public StorageTarget Target { get; }

    public NasContext CreateContext() => create();

    private static Func<NasContext> ForSqlite(StorageTarget target, IEnumerable<IInterceptor> interceptors)
    {
        var options = new DbContextOptionsBuilder<SqliteNasContext>()
            .UseSqlite(target.ConnectionString, s => s.MigrationsAssembly(MigrationsAssembly))
            .AddInterceptors([new SqlitePragmas(), .. interceptors])
            .Options;
        return () => new SqliteNasContext(options);
    }

    private static Func<NasContext> ForPostgreSql(StorageTarget target, IEnumerable<IInterceptor> interceptors)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlNasContext>()
            .UseNpgsql(target.ConnectionString, s => s.MigrationsAssembly(MigrationsAssembly))
            .AddInterceptors(interceptors)
            .Options;
        return () => new PostgreSqlNasContext(options);
    }
}
