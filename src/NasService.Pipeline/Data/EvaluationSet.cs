using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NasService.Core.Artifacts;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Networks;
using NasService.Measurement.Quality;
using NasService.Training.Data;

namespace NasService.Pipeline.Data;

/// <summary>Samples as an exported model takes them, with what is right for them. Immutable.</summary>
/// <param name="Inputs">In memory, or of files made batch by batch.</param>
/// <param name="Specs">What they are.</param>
/// <param name="Targets">Of N samples.</param>
internal sealed record EvaluationSet(SampleInputs Inputs, ImmutableArray<TensorSpec> Specs, TargetRows Targets)
{
    /// <summary>What is copied to a file at once.</summary>
    private const int WrittenSamples = 16;

    public static EvaluationSet Create(IDataSet set, ImmutableArray<TensorSpec> inputs, ReadOnlySpan<int> indices)
    {
        int[] which = [.. indices];
        var targets = new TargetRows(set.Targets.Rows(which), set.Targets.Width);
        if (set is IWholeSamples wholes)
        {
            return new EvaluationSet(new WholeSet(wholes, which), inputs, targets);
        }

        if (set is ISampleLengths)
        {
            return new EvaluationSet(new RaggedInputs(set, inputs, which), inputs, targets);
        }

        var prepared = new PreparedInputs(set, inputs, which);
        return new EvaluationSet(set.IsLazy ? prepared : StoredInputs.Of(prepared, inputs, which.Length), inputs, targets);
    }

    /// <summary>One part of a data set for all inputs asked for; made once each.</summary>
    public static Func<ImmutableArray<TensorSpec>, EvaluationSet> Cached(Func<ImmutableArray<TensorSpec>, EvaluationSet> create)
    {
        var made = new ConcurrentDictionary<string, Lazy<EvaluationSet>>(StringComparer.Ordinal);
        return inputs => made.GetOrAdd(string.Join(';', inputs), _ => new Lazy<EvaluationSet>(() => create(inputs))).Value;
    }

    /// <summary>Judges what a model answers.</summary>
    /// <param name="file">The exported model.</param>
    /// <param name="threads">That share the samples; the score does not depend on it.</param>
    /// <param name="meter">A new one.</param>
    /// <param name="cancellationToken">Ends between batches.</param>
    /// <exception cref="Measurement.Sessions.OnnxModelException">The model cannot be loaded or run, or an answer is not finite.</exception>
    public QualityScore Judge(ModelFile file, int threads, IQualityMeter meter, CancellationToken cancellationToken)
    {
        Accumulate(file, threads, meter, cancellationToken);
        return meter.Finish();
    }

    /// <summary>Tells a meter what a model answers.</summary>
    /// <inheritdoc cref="Judge"/>
    public void Accumulate(ModelFile file, int threads, IQualityMeter meter, CancellationToken cancellationToken)
    {
        if (Inputs is WholeInputs wholes)
        {
            OnnxWholes.Judge(file, wholes, threads, meter, cancellationToken);
        }
        else
        {
            Targets.Accumulate(OnnxOutputs.Of(file, Inputs, Targets.Count, threads, cancellationToken), meter);
        }
    }

    /// <summary>The first of them; all, where there are fewer.</summary>
    public EvaluationSet First(int atMost)
        => atMost >= Targets.Count ? this : this with { Inputs = new FirstInputs(Inputs, Inputs.Length / Targets.Count * atMost), Targets = Targets.First(atMost) };

    /// <summary>Writes the numbers of the one input to a file, some samples at a time.</summary>
    public void WriteValues(string path, CancellationToken cancellationToken)
    {
        using var file = PrivateFiles.Create(path);
        var buffer = new FloatBuffer((int)Specs.Single().Shape.Count, WrittenSamples);
        for (var first = 0; first < Targets.Count; first += WrittenSamples)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(WrittenSamples, Targets.Count - first);
            Inputs.Read(first, count, buffer);
            file.Write(MemoryMarshal.AsBytes(buffer.Rows(count)));
        }
    }

    private sealed class FirstInputs(SampleInputs all, long length) : SampleInputs
    {
        public override long Length => length;

        public override IReadOnlyDictionary<string, int> FreeAxes => all.FreeAxes;

        public override IReadOnlyDictionary<string, int>? AxesOf(int sample) => all.AxesOf(sample);

        public override void Read(int first, int count, IModelInputs target) => all.Read(first, count, target);
    }
}
