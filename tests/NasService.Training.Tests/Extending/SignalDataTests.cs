using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Training.Data;
using NasService.Training.Tests.Data;

namespace NasService.Training.Tests.Extending;

/// <summary>What every kind of data must keep holds for one that is no picture and has two inputs, added by its files and a line of
/// registration.</summary>
public sealed class SignalDataTests : DataSetSuite
{
    internal override IDataSource Source { get; } = new ServiceCollection().AddTraining().AddSingleton<IDataSource, SignalSource>()
        .BuildServiceProvider().GetServices<IDataSource>().Single(s => s.Kind == "signal");

    internal override ImmutableArray<TensorSpec> Inputs => SignalData.Inputs;

    internal override IEnumerable<ImmutableArray<TensorSpec>> WrongInputs =>
        [[Inputs[0]], [Inputs[1], Inputs[0]], [new TensorSpec("signal", new TensorShape(1, 32)), Inputs[1]]];

    internal override IDataSet Other { get; } = new SyntheticSource().OpenTraining(TestSpaces.Data);

    [Fact]
    public void Read_Window_IsThatPartOfItsRecordingAndItsAge()
    {
        Write(40, 1);
        var set = (SignalData)Source.OpenTraining(new DataDefinition("signal", Folder, 0, false, 0)) with { Scale = (1, 2) };

        var batch = set.Read([23], new DataView(Inputs));

        // The second recording's fourth window of twenty.
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "train", "worn.f32"));
        Assert.Equal(MemoryMarshal.Cast<byte, float>(bytes).Slice(3 * 64, 64).ToArray().Select(x => (x - 1) / 2), batch.Inputs[0].Floats!);
        Assert.Equal((1L, (ushort)1), (batch.Inputs[1].Integers![0], set.Targets.Labels[23]));
    }

    [Fact]
    public void Read_AFileThatWentAway_NamesIt()
    {
        Write(8, 1);
        var set = Source.OpenTraining(new DataDefinition("signal", Folder, 0, false, 0)).Fit([0, 1], TestSpaces.Data);
        File.Delete(Path.Combine(Folder, "train", "worn.f32"));

        Assert.Contains("worn.f32", Assert.Throws<InputException>(() => set.Read([7], new DataView(Inputs))).Message, StringComparison.Ordinal);
    }

    protected override void Write(int samples, int seed)
    {
        foreach (var (part, windows) in new[] { ("train", samples / 2), ("test", 10) })
        {
            Directory.CreateDirectory(Path.Combine(Folder, part));
            foreach (var (name, pitch) in new[] { ("new", 0.2), ("worn", 0.5) })
            {
                var random = Seed.Derive(seed, $"{part} {name}", 0);
                float[] values = [.. Enumerable.Range(0, windows * 64).Select(t => (float)(Math.Sin(pitch * t) + random.NextDouble()))];
                File.WriteAllBytes(Path.Combine(Folder, part, $"{name}.f32"), MemoryMarshal.AsBytes(values.AsSpan()).ToArray());
            }
        }
    }
}
