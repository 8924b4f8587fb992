namespace NasService.Core.Search;

/// <summary>How the hypervolume measures an objective.</summary>
public enum Axis
{
    Linear,

    /// <summary>Equal ratios are equal distances; values are positive.</summary>
    Logarithmic,
}
