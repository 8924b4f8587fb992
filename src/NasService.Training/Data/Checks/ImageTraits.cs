namespace NasService.Training.Data.Checks;

/// <summary>What a user may not know of a picture.</summary>
[Flags]
public enum ImageTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has no colours.</summary>
    Grey = 1,

    /// <summary>It has transparent pixels.</summary>
    Transparent = 2,

    /// <summary>EXIF turns or mirrors it.</summary>
    Turned = 4,
}
