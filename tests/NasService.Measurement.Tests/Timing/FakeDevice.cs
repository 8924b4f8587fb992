using Microsoft.Extensions.Time.Testing;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Tests.Timing;

/// <summary>A device whose run of a model takes what the given function says, of (model id, time in ms), on a fake clock.</summary>
internal sealed class FakeDevice(FakeTimeProvider clock, Func<string, double, double> runMs) : ITimedModelSource
{
    /// <summary>Ids of the models opened, in order.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>Models opened and not yet disposed.</summary>
    public int Open { get; private set; }

    ITimedModel ITimedModelSource.Open(ModelFile model, MeasurementPlan plan)
    {
        Opened.Add(model.ArchitectureId);
        if (model.Path.Length == 0)
        {
            throw new OnnxModelException($"{model.ArchitectureId} is broken");
        }

        Open++;
        return new Model(this, model.ArchitectureId);
    }

    private double Run(string id)
    {
        var ms = runMs(id, (clock.GetUtcNow() - clock.Start).TotalMilliseconds);
        clock.Advance(TimeSpan.FromMilliseconds(ms));
        return ms;
    }

    private sealed class Model(FakeDevice device, string id) : ITimedModel
    {
        public void WarmUp(int runs)
        {
            for (var i = 0; i < runs; i++)
            {
                device.Run(id);
            }
        }

        public void Time(Span<double> runsMs)
        {
            foreach (ref var ms in runsMs)
            {
                ms = device.Run(id);
            }
        }

        public void Dispose() => device.Open--;
    }
}
