namespace NasService.Core.Latency;

/// <summary>A meter whose device may come and go.</summary>
public interface IDevicePresence
{
    /// <summary>Whether somebody measures on the device now.</summary>
    Task<bool> IsThereAsync(CancellationToken cancellationToken);
}
