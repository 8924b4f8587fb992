using System.Diagnostics;
using Microsoft.ML.OnnxRuntime;
using NasService.Core.Latency;
using NasService.Measurement.Providers;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Timing;

/// <summary>A model in ONNX Runtime, its inputs filled once with seeded noise.</summary>
internal sealed class OnnxTimedModel : ITimedModel
{
    private readonly ModelFile _file;
    private readonly OnnxModel _model;

    public OnnxTimedModel(ModelFile file, MeasurementPlan plan, IExecutionProvider provider)
    {
        _file = file;
        _model = OnnxModel.Open(file, plan.Batch, plan.Threads, provider, plan.FreeAxes, plan.OpenAxes, mayHaveMore: true);
        _model.FillWithNoise(new Random(0));
    }

    public void WarmUp(int runs)
    {
        try
        {
            for (var i = 0; i < runs; i++)
            {
                _model.Run();
            }
        }
        catch (OnnxRuntimeException exception)
        {
            throw OnnxModel.Short(exception, _file);
        }
    }

    public void Time(Span<double> runsMs)
    {
        var msPerTick = 1000.0 / Stopwatch.Frequency;
        try
        {
            // One reading of the clock per run: the end of a run is the start of the next.
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < runsMs.Length; i++)
            {
                _model.Run();
                var end = Stopwatch.GetTimestamp();
                runsMs[i] = (end - start) * msPerTick;
                start = end;
            }
        }
        catch (OnnxRuntimeException exception)
        {
            throw OnnxModel.Short(exception, _file);
        }
    }

    public void Dispose() => _model.Dispose();
}
