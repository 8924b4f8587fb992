namespace NasService.Core.Latency;

/// <summary>Measures at every length that a plan names, and gives the expectation; a plan without lengths goes on as it is.</summary>
/// <param name="meter">Measures at one length.</param>
public sealed class ExpectedLatencyMeter(ILatencyMeter meter) : ILatencyMeter, IDevicePresence, IAsyncDisposable
{
    public string Name => meter.Name;

    public DeviceFingerprint Device => meter.Device;

    public bool RunsModels => meter.RunsModels;

    public Task<bool> IsThereAsync(CancellationToken cancellationToken)
        => meter is IDevicePresence device ? device.IsThereAsync(cancellationToken) : Task.FromResult(true);

    public async Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models, ModelFile? anchor, MeasurementPlan plan, Random order, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (plan.Lengths is not { } lengths)
        {
            return await meter.MeasureAsync(models, anchor, plan, order, progress, cancellationToken).ConfigureAwait(false);
        }

        var byLength = new List<IReadOnlyList<MeteredModel>>();
        foreach (var tokens in lengths.Tokens)
        {
            var before = byLength.Count * models.Count;
            var part = progress is null ? null : new Part(done => progress.Report((before + done) / lengths.Tokens.Length));
            byLength.Add(await meter.MeasureAsync(models, anchor, plan.AtLength(tokens), order, part, cancellationToken).ConfigureAwait(false));
        }

        return [.. models.Select((model, i) => Expect(model, lengths, plan, [.. byLength.Select(l => l[i])]))];
    }

    public ValueTask DisposeAsync() => meter is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;

    private static MeteredModel Expect(ModelFile model, TokenLengths lengths, MeasurementPlan plan, MeteredModel[] measured)
        => measured.FirstOrDefault(m => m.Latency is null) is { } failed ? failed
            : new MeteredModel(model, lengths.Expect([.. measured.Select(m => m.Latency!)], plan), null);

    private sealed class Part(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
