using System.Collections.Frozen;
using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Extraction;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>Ranges of every activation tensor of a folded network, behind its activation function, on the first calibration images.</summary>
internal sealed class RangeCalibrator(DataSet data, CalibrationDefinition settings, IEnumerable<IRangeEstimator> estimators)
{
    private const int BatchSize = 64;

    private readonly IRangeEstimator _estimator = estimators.Single(e => e.Name == settings.Ranges);

    /// <returns>Range by name: of the input and of what each node makes; those of bridge blocks by <see cref="BridgeSchemes"/>.</returns>
    public FrozenDictionary<string, ActivationRange> Calibrate(FoldedNetwork network, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<string, List<ActivationRange>>(StringComparer.Ordinal);
        var indices = data.Split.Training.AsSpan()[..Math.Min(settings.RangeImages, data.Split.Training.Length)];
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var run = network.Compile();
        for (var i = 0; i < indices.Length; i += BatchSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var batch = NewDisposeScope();
            var part = indices.Slice(i, Math.Min(BatchSize, indices.Length - i));
            run(data.Samples.Read(part, new DataView(network.Plan.Inputs)).ToTensors(), (name, t) =>
            {
                if (!t.is_floating_point())
                {
                    return;
                }

                if (!seen.TryGetValue(name, out var list))
                {
                    seen.Add(name, list = []);
                }

                list.Add(_estimator.Estimate(t, settings.Percentile));
            });
        }

        var ranges = seen.ToFrozenDictionary(s => s.Key, s => _estimator.Combine(s.Value), StringComparer.Ordinal);
        if (!settings.ChoosesBridges)
        {
            return ranges;
        }

        var first = data.Samples.Read(indices[..Math.Min(BatchSize, indices.Length)], new DataView(network.Plan.Inputs)).ToTensors();
        return new BridgeSchemes(network, first).Choose(ranges).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
