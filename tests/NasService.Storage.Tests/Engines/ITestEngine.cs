namespace NasService.Storage.Tests.Engines;


/// <summary>Gives a test an empty database of one engine.</summary>
internal interface ITestEngine : IDisposable
{
    /// <summary>As for <see cref="StorageOptions.Database"/>.</summary>
    Task<string> CreateDatabaseAsync();

    /// <summary>File of this engine among those of a released version.</summary>
    string ReleasedFile { get; }

    /// <summary>Runs a script of many statements in a database as <see cref="CreateDatabaseAsync"/> gave it.</summary>
    Task RunScriptAsync(string database, string script);
}
