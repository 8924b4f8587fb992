namespace NasService.Core.Jobs;

/// <summary>What is varied in training beside flips and shifts; all chance comes from (seed, step).</summary>
public sealed record AugmentationDefinition
{
    /// <summary>Smallest share of the area that a random crop, scaled back to the full side, keeps; 1: none. Sides between 3:4 and 4:3. Default 1.</summary>
    public double ResizedCrop { get; init; } = 1;

    /// <summary>Brightness, contrast and saturation are each scaled by a factor within 1 ± this; 0: none. Default 0.</summary>
    public double ColourJitter { get; init; }

    /// <summary>Share of the images in which a random rectangle (2 % to a third of the area) becomes the mean; 0: none. Default 0.</summary>
    public double Erasing { get; init; }

    /// <summary>Images and labels are mixed in pairs with a share from Beta(a, a) of this a; 0: none. Default 0.</summary>
    public double Mixup { get; init; }
}
