using System.Collections.Immutable;
using System.Security.Cryptography;
using NasService.Core.Jobs;
using NasService.Core.Submission.Checks;
using NasService.Training.Data;
using NasService.Training.Data.Checks;

namespace NasService.Training.Tests;

/// <summary>Made-up frames of four speakers, each louder in bands of its own, under noise; varied by more noise.</summary>
internal sealed class SyntheticFrames(int bands) : IDataSource, IDataSet
{
    public string Kind => "synthetic-frames";

    public int Count => 400;

    public DataFacts Facts => new(Count, 4, bands);

    public SampleTargets Targets { get; } = new([.. Enumerable.Range(0, 400).Select(i => (ushort)(i % 4))], ["a", "b", "c", "d"]);

    public ImmutableArray<int> OwnValidation => [];

    public bool IsLazy => false;

    public static DataSet Open(int bands) => DataSet.Open(new SyntheticFrames(bands), TestSpaces.Data, 0);

    public void AppendTo(IncrementalHash hash) => hash.AppendData(BitConverter.GetBytes(bands));

    public IDataSet Fit(ReadOnlySpan<int> training, DataDefinition data) => this;

    public IDataSet PreparedAs(IDataSet other) => this;

    public Batch Read(ReadOnlySpan<int> indices, DataView view)
    {
        var (spec, values) = (view.Inputs[0], new float[indices.Length * view.Inputs[0].Shape.Count]);
        for (var i = 0; i < indices.Length; i++)
        {
            var random = new Random(indices[i] + (int)(1000 * (view.Variation?.Step ?? 0)));
            for (var p = 0; p < spec.Shape.Count; p++)
            {
                var isLoud = p % bands * 4 / bands == Targets.Labels[indices[i]];
                values[(i * spec.Shape.Count) + p] = (float)((2 * random.NextDouble()) - 1 + (isLoud ? 1 : 0));
            }
        }

        return new Batch([new BatchInput(spec, values, isChannelsLast: true)], new BatchTargets(Targets, [.. indices]));
    }

    public bool Recognises(string folder) => false;

    public DataReport Check(string folder) => new(folder, Kind, [], null, []);

    public IDataSet OpenTraining(DataDefinition data) => this;

    public IDataSet OpenTest(DataDefinition data) => this;

    public IEnumerable<string> TestFiles(DataDefinition data) => [];
}
