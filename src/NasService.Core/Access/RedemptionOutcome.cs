namespace NasService.Core.Access;

/// <summary>Whether a token became a key.</summary>
public enum RedemptionOutcome
{
    Enrolled,

    /// <summary>There is no such token.</summary>
    Unknown,

    /// <summary>Somebody has used it: if it was not the device, it was stolen.</summary>
    Used,

    /// <summary>It came too late.</summary>
    Expired,
}
