namespace NasService.Storage.Tests.Engines;


/// <summary>Gives a test an empty database of one engine.</summary>
internal interface ITestEngine : IDisposable
{
    /// <summary>As for <see cref="StorageOptions.Database"/>.</summary>
    Task<string> CreateDatabaseAsync();
}
