using NasService.Core.Latency;
using NasService.Measurement.Tests.Models;

namespace NasService.Measurement.Tests.Meters;

/// <summary>What every <see cref="ILatencyMeter"/> promises.</summary>
public abstract class LatencyMeterSuite : IDisposable
{
    private readonly ModelFile[] _models;

    protected LatencyMeterSuite()
        => _models = [Models.Add("large", SmallNets.Large()), Models.Add("tiny", SmallNets.Tiny()), Models.Add("medium", SmallNets.Medium())];

    protected ModelFolder Models { get; } = new();

    protected static MeasurementPlan Plan { get; } = new(MinRuns: 60, MaxRuns: 600);

    public void Dispose()
    {
        Models.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task MeasureAsync_Models_AnswersInTheOrderGiven()
    {
        var outcomes = await MeasureAsync(_models);

        Assert.Equal(_models, outcomes.Select(o => o.Model));
        Assert.All(outcomes, o => Assert.Null(o.Error));
        Assert.True(outcomes[0].Latency!.MedianMs > 3 * outcomes[1].Latency!.MedianMs);
    }

    [Fact]
    public async Task MeasureAsync_Models_EachHasSpreadCountAndDevice()
    {
        var meter = Create(_models);

        var outcomes = await meter.MeasureAsync(_models, null, Plan, new Random(1), null, default);

        Assert.All(outcomes.Select(o => o.Latency!), latency =>
        {
            Assert.InRange(latency.MedianMs, latency.IntervalLowMs, latency.IntervalHighMs);
            Assert.InRange(latency.MedianMs, latency.P10Ms, latency.P90Ms);
            Assert.InRange(latency.Runs, 1, Plan.MaxRuns);
            Assert.True(latency.P10Ms > 0);
            Assert.Equal((Plan.Threads, Plan.Batch, meter.Device.Id), (latency.Threads, latency.Batch, latency.DeviceId));
        });
    }

    [Fact]
    public async Task MeasureAsync_ModelThatCannotBeMeasured_IsItsOwnError()
    {
        var meter = Create(_models);

        var outcomes = await meter.MeasureAsync([_models[1], Models.Add("absent", [1, 2, 3]), _models[2]], null, Plan, new Random(1), null, default);

        Assert.Equal([false, true, false], outcomes.Select(o => o.Latency is null));
        Assert.Equal([false, true, false], outcomes.Select(o => o.Error is not null));
        Assert.Contains("absent", outcomes[1].Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MeasureAsync_Progress_EndsWithAllModels()
    {
        var steps = new Steps();

        await Create(_models).MeasureAsync(_models, null, Plan, new Random(1), steps, default);

        Assert.Equal(_models.Length, steps.Seen[^1]);
        Assert.Equal(steps.Seen.Order(), steps.Seen);
    }

    [Fact]
    public async Task MeasureAsync_Cancelled_Ends()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MeasureAsync(_models, new CancellationToken(canceled: true)));

    /// <summary>A meter that can measure the given models.</summary>
    protected abstract ILatencyMeter Create(IReadOnlyList<ModelFile> models);

    private Task<IReadOnlyList<MeteredModel>> MeasureAsync(ModelFile[] models, CancellationToken cancellationToken = default)
        => Create(models).MeasureAsync(models, null, Plan, new Random(1), null, cancellationToken);

    private sealed class Steps : IProgress<int>
    {
        public List<int> Seen { get; } = [];

        public void Report(int value) => Seen.Add(value);
    }
}
