namespace NasService.Core.Jobs;

/// <summary>Which file of plain text is read, and how it becomes samples: windows of characters (Unicode's, each a number of an
/// alphabet).</summary>
public sealed record CharacterDefinition
{
    /// <summary>Characters that a sample is long; as many as the space's networks read. Default 128.</summary>
    public int Window { get; init; } = 128;

    /// <summary>Characters that are told apart: the most frequent ones of what is trained on, and one for all others. Default
    /// 128.</summary>
    public int Alphabet { get; init; } = 128;

    /// <summary>Name of the file; null (default): the only one in the folder that ends with <c>.txt</c>.</summary>
    public string? File { get; init; }

    /// <summary>Name of the test file; null (default): the last share (<c>data.split.test</c>) of the one file.</summary>
    public string? Test { get; init; }

    /// <summary>The alphabet, the one for all others left out, where it is known: that of a bundle which is scored. No key of a job. Null
    /// (default): as above.</summary>
    public ClassNames? Letters { get; init; }
}
