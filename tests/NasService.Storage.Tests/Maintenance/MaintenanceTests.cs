using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Maintenance;

public sealed class SqliteMaintenanceTests() : MaintenanceSuite(new SqliteTestEngine());

[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlMaintenanceTests(PostgreSqlServer server) : MaintenanceSuite(new PostgreSqlTestEngine(server));
