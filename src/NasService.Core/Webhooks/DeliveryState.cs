namespace NasService.Core.Webhooks;

/// <summary>Where a delivery is.</summary>
public enum DeliveryState
{
    /// <summary>To be tried, for the first time or again.</summary>
    Pending,

    /// <summary>The receiver said yes.</summary>
    Delivered,

    /// <summary>It was tried often enough; it can be asked for again.</summary>
    Dead,
}
