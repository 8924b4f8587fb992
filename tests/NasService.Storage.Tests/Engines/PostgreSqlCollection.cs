namespace NasService.Storage.Tests.Engines;


/// <summary>One server for all the tests that need one.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
