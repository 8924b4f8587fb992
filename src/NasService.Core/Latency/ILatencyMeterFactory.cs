
namespace NasService.Core.Latency;

/// <summary>Makes the meter of one job. Found by <see cref="Name"/>.</summary>
public interface ILatencyMeterFactory
{
    /// <summary>The value of <c>latency.meter</c> in a job.</summary>
    string Name { get; }

    /// <exception cref="NasService.Core.Input.InputException">There is no such device, or no such job to replay.</exception>
    ILatencyMeter Create(LatencyDefinition definition);
}
