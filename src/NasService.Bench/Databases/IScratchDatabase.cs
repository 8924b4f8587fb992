namespace NasService.Bench.Databases;

/// <summary>A database of a benchmark's own, gone at its end.</summary>
internal interface IScratchDatabase : IAsyncDisposable
{
    /// <summary>As <c>--database</c> takes it; null: SQLite in the data folder.</summary>
    string? Connection { get; }

    /// <summary>How many worker processes it serves at a time.</summary>
    int MaxWorkers { get; }

    /// <summary>Null if the database is no process that could be killed.</summary>
    ScratchPostgres? Server { get; }
}
