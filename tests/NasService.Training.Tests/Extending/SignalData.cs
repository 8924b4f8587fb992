using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Core.Submission.Checks;
using NasService.Training.Data;

namespace NasService.Training.Tests.Extending;

/// <summary>The sample of <c>docs/extending.md</c>: windows of recordings, read from their files when they are asked for. A network has two
/// inputs of it: the signal, 1 x 64, and how old the machine was, a whole number of tenths of the recording.</summary>
internal sealed record SignalData(ImmutableArray<SignalWindow> Windows, IReadOnlyList<string> Names, (double Mean, double Deviation)? Scale = null)
    : IDataSet
{
    public static ImmutableArray<TensorSpec> Inputs { get; } =
        [new("signal", new TensorShape(1, SignalWindow.Length)), new("age", new TensorShape(1), ElementType.Integer)];

    public int Count => Windows.Length;

    public DataFacts Facts => new(Count, Names.Count, 1);

    public SampleTargets Targets { get; } = new([.. Windows.Select(w => w.Label)], Names);

    public ImmutableArray<int> OwnValidation => [];

    public bool IsLazy => true;

    public void AppendTo(IncrementalHash hash) => Windows.ToList().ForEach(w => hash.AppendData(MemoryMarshal.AsBytes(w.Read().AsSpan())));

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data)
    {
        var means = training.ToArray().Select(i => Windows[i].Read()).Select(s => (One: s.Average(v => (double)v), Two: s.Average(v => (double)v * v))).ToArray();
        var mean = means.Average(m => m.One);
        return this with { Scale = (mean, Math.Sqrt(Math.Max(1e-8, means.Average(m => m.Two) - (mean * mean)))) };
    }

    public IDataSet PreparedAs(IDataSet other)
        => other is SignalData signals ? this with { Scale = signals.Scale } : throw new ArgumentException($"Expected signals, got {other}.", nameof(other));

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        var (mean, deviation) = Scale ?? throw new InvalidOperationException("Expected a set that is fitted, got one as read.");
        if (!view.Inputs.SequenceEqual(Inputs))
        {
            throw new ArgumentException($"Expected {string.Join(", ", Inputs)}, got {string.Join(", ", view.Inputs)}.", nameof(view));
        }

        // Louder or softer by a fifth in training.
        var random = view.Variation is { } v ? Seed.Derive(v.Seed, "gain", v.Step) : null;
        int[] which = [.. indices];
        var gains = Array.ConvertAll(which, _ => random is null ? 1 : 0.8 + (0.4 * random.NextDouble()));
        float[] signals = [.. which.SelectMany((w, i) => Windows[w].Read().Select(x => (float)(gains[i] * (x - mean) / deviation)))];
        long[] ages = [.. which.Select(i => Windows[i].Tenth)];
        return new Batch([new BatchInput(Inputs[0], signals), new BatchInput(Inputs[1], ages)], new BatchTargets(Targets, which));
    }
}
