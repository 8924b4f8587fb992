using NasService.Core.Latency;

namespace NasService.Core.Jobs;


/// <summary>A device that has measured something.</summary>
/// <param name="Fingerprint">What it is.</param>
/// <param name="FirstSeenAt">When it was first registered, UTC.</param>
/// <param name="LastSeenAt">When it was last registered, UTC.</param>
public sealed record DeviceRecord(DeviceFingerprint Fingerprint, DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt);
