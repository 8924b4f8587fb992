namespace NasService.Bench.Databases;

/// <summary>The data folder's own file: one worker process, and no server to kill.</summary>
internal sealed class ScratchSqlite : IScratchDatabase
{
    public string? Connection => null;

    public int MaxWorkers => 1;

    public ScratchPostgres? Server => null;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
