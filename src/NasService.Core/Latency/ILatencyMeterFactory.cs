namespace NasService.Core.Latency;

/// <summary>Makes the meters of one name: one that runs models does so here or, for a queued job, on whichever worker sits on the device.</summary>
public interface ILatencyMeterFactory
{
    /// <summary>The value of <c>latency.meter</c> in a job.</summary>
    string Name { get; }

    /// <summary>Whether its meters run models; those that do not are made where the job runs.</summary>
    bool RunsModels => true;

    /// <summary>The meter of a job that measures here.</summary>
    /// <exception cref="NasService.Core.Input.InputException">There is no such device, or no such job to replay.</exception>
    ILatencyMeter Create(LatencyDefinition definition);

    /// <summary>The meter of a worker's machine.</summary>
    /// <param name="device">The machine under the name that the service knows it by.</param>
    /// <param name="provider">What runs the models there, as in <c>cpu</c> or <c>cuda</c>.</param>
    /// <exception cref="NasService.Core.Input.InputException">The provider does not run there.</exception>
    /// <exception cref="NotSupportedException">Its meters run no models.</exception>
    ILatencyMeter OfMachine(DeviceFingerprint device, string provider) => throw new NotSupportedException($"Expected a meter that runs models, got {Name}.");
}
