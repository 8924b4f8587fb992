namespace NasService.Storage.Tests.Engines;


/// <summary>Gives a test a database of one engine.</summary>
internal interface ITestEngine : IDisposable
{
    /// <summary>An empty one. As for <see cref="StorageOptions.Database"/>.</summary>
    Task<string> CreateDatabaseAsync();

    /// <summary>The same with the tables of this version and nothing in them, as if it had been opened before: for tests that are not
    /// about that.</summary>
    Task<string> CreateMigratedDatabaseAsync();

    /// <summary>File of this engine among those of a released version.</summary>
    string ReleasedFile { get; }

    /// <summary>Runs a script of many statements in a database as <see cref="CreateDatabaseAsync"/> gave it.</summary>
    Task RunScriptAsync(string database, string script);
}
