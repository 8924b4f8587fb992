namespace NasService.Storage;


/// <summary>The databases the store runs on.</summary>
public enum StorageEngine
{
    Sqlite,
    PostgreSql,
}
