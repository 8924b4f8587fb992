namespace NasService.Storage.Maintenance;

/// <summary>Copies a whole database to a file and back, while others use it.</summary>
internal interface IDatabaseCopy
{
    /// <summary>Name of the copy inside a backup; also tells the engine.</summary>
    string FileName { get; }

    /// <summary>A consistent copy, as of one moment.</summary>
    /// <param name="file">Not there yet.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    Task SaveAsync(string file, CancellationToken cancellationToken);

    /// <exception cref="NasService.Core.Input.InputException">The database is not empty.</exception>
    Task LoadAsync(string file, CancellationToken cancellationToken);
}
