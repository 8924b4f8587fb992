namespace NasService.Core.Jobs;

/// <summary>Pairs of a large picture and the small one made of it, by Matlab's antialiased bicubic.</summary>
public sealed record PairDefinition
{
    /// <summary>Times that the large picture is as high and wide: 2, 3 or 4. Default 2.</summary>
    public int Scale { get; init; } = 2;

    /// <summary>Folder of the pictures trained on, below the data's; null (default): <c>train</c>, or the data's own folder where there
    /// is none.</summary>
    public string? Training { get; init; }

    /// <summary>Folder of the test pictures, below the data's; null (default): <c>test</c>, or a share of all pictures where there is
    /// none.</summary>
    public string? Test { get; init; }
}
