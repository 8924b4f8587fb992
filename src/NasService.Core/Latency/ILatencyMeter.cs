namespace NasService.Core.Latency;

/// <summary>Gives latencies of exported models on one device. Found by <see cref="Name"/>.</summary>
public interface ILatencyMeter
{
    /// <summary>As in <c>onnxruntime</c> or <c>replay</c>.</summary>
    string Name { get; }

    DeviceFingerprint Device { get; }

    /// <summary>Whether it runs the models; one that replays needs no file and no anchor.</summary>
    bool RunsModels { get; }

    /// <summary>
    /// Latencies of <paramref name="models"/> in the order given, whatever order they were measured in.
    /// The first model that cannot be loaded or run makes its own entry's <see cref="MeteredModel.Error"/>; it never fails the others.
    /// </summary>
    /// <param name="models">One or more models.</param>
    /// <param name="anchor">Measured between the others to see drift; null: no anchor.</param>
    /// <param name="plan">How to measure.</param>
    /// <param name="order">Shuffles the order of measurement.</param>
    /// <param name="progress">Called with the number of models done.</param>
    /// <param name="cancellationToken">Ends the wait for the machine's measurement lock and the runs.</param>
    Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models,
        ModelFile? anchor,
        MeasurementPlan plan,
        Random order,
        IProgress<int>? progress,
        CancellationToken cancellationToken);
}
