namespace NasService.Core.Spaces;

/// <summary>How int8 weights stand for real ones. The values are those of the genes named <c>asymmetric</c>.</summary>
public enum WeightMode
{
    /// <summary>real = scale x q.</summary>
    Symmetric = 0,

    /// <summary>real = scale x (q - zero point).</summary>
    Asymmetric = 1,
}
