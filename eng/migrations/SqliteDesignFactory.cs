using Microsoft.EntityFrameworkCore.Design;
using NasService.Storage;
using NasService.Storage.Model;

namespace NasService.MigrationDesign;

/// <summary>Gives the tool the model; no database is opened.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqliteNasContext>
{
    public SqliteNasContext CreateDbContext(string[] args)
        => (SqliteNasContext)new ContextFactory(StorageTarget.Parse("design.db"), []).CreateContext();
}
