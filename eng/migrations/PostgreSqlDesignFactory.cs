using Microsoft.EntityFrameworkCore.Design;
using NasService.Storage;
using NasService.Storage.Model;

namespace NasService.MigrationDesign;

/// <summary>Gives the tool the model; no server is contacted.</summary>
internal sealed class PostgreSqlDesignFactory : IDesignTimeDbContextFactory<PostgreSqlNasContext>
{
    public PostgreSqlNasContext CreateDbContext(string[] args)
        => (PostgreSqlNasContext)new ContextFactory(StorageTarget.Parse("Host=design"), []).CreateContext();
}
