using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

public sealed class BatchOrderTests
{
    private const int Batch = 8;

    [Fact]
    public void Step_SamplesOfDifferentLengths_BatchesAreOfLikeLengthAndAnEpochHasAll()
    {
        var lengths = new Lengths();
        var order = new BatchOrder([.. Enumerable.Range(0, 400)], Batch, 3, lengths);
        var batches = Enumerable.Range(0, 50).Select(s => order.Step(s).ToArray()).ToArray();

        Assert.Equal(Enumerable.Range(0, 400), batches.SelectMany(b => b).Order());
        var padded = batches.Sum(b => b.Length * b.Max(lengths.LengthOf));
        Assert.InRange(padded, 1, 1.15 * Enumerable.Range(0, 400).Sum(lengths.LengthOf));

        // In no order of lengths: the network would learn of short sentences first.
        Assert.False(batches.Select(b => b.Max(lengths.LengthOf)).SequenceEqual(batches.Select(b => b.Max(lengths.LengthOf)).Order()));
    }

    [Fact]
    public void Step_InAnyOrder_IsTheSame()
    {
        BatchOrder New() => new([.. Enumerable.Range(0, 100)], Batch, 3, new Lengths());
        int[] steps = [0, 30, 5, 17, 30];
        var (one, other) = (New(), New());

        Assert.Equal(steps.Select(s => string.Join(' ', one.Step(s).ToArray())), steps.Reverse().Select(s => string.Join(' ', other.Step(s).ToArray())).Reverse());
    }

    private sealed class Lengths : ISampleLengths
    {
        public int LengthOf(int sample) => 4 + (sample * 37 % 41);
    }
}
