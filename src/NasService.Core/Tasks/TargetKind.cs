namespace NasService.Core.Tasks;

/// <summary>What data say of one picture.</summary>
public enum TargetKind
{
    /// <summary>One class of several.</summary>
    Class,

    /// <summary>One number.</summary>
    Number,

    /// <summary>Any of several labels, none or all of them.</summary>
    Labels,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>What follows each token.</summary>
    Token,
}
