namespace NasService.Storage;

/// <summary>Whether the store can be worked with.</summary>
public enum StoreCondition
{
    /// <summary>It answers, can be written to, and has space.</summary>
    Ready,

    /// <summary>The database does not answer.</summary>
    Unavailable,

    /// <summary>It can be read only.</summary>
    NotWritable,

    /// <summary>The disk of the data folder is full, or as good as full.</summary>
    NoSpace,

    /// <summary>The files that it was opened on are not there any more.</summary>
    Gone,
}
