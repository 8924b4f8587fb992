using NasService.Storage;

namespace NasService.Api.Health;

/// <summary>The condition of the store as programs and callers are told.</summary>
internal static class StoreWords
{
    public static string Of(StoreCondition condition) => condition switch
    {
        StoreCondition.Ready => "ready",
        StoreCondition.NotWritable => "not-writable",
        StoreCondition.NoSpace => "no-space",
        StoreCondition.Gone => "store-gone",
        _ => "database-unavailable",
    };

    public static string Sentence(StoreCondition condition) => condition switch
    {
        StoreCondition.NotWritable => "The store can only be read.",
        StoreCondition.NoSpace => "The disk of the service has no space left.",
        StoreCondition.Gone => "The store of the service has vanished.",
        _ => "The database does not answer.",
    };
}
