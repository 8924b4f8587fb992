namespace NasService.Core.Jobs;

/// <summary>How a picture becomes a network's square input.</summary>
public sealed record PictureDefinition
{
    /// <summary>One of <see cref="ResizeModes"/>. Default <c>crop</c>.</summary>
    public string Resize { get; init; } = ResizeModes.Crop;

    /// <summary>What is seen through transparent pixels, and around a picture that is padded. Default white.</summary>
    public Colour Background { get; init; } = new(255, 255, 255);

    /// <summary>1: all are made grey; 3: grey ones get three equal channels; null (default): 3 if a training picture has colours, else 1.</summary>
    public int? Channels { get; init; }
}
