using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Data;
using NasService.Training.Tests.Extending;

namespace NasService.Training.Tests.Data;

/// <summary>The same for kinds of pictures: random ones, dark and light by class.</summary>
public abstract class PictureKindSuite : DataSetSuite
{
    protected const int TestSamples = 10;

    /// <summary>Of the pictures; what is read has another one.</summary>
    protected virtual int Side => 12;

    protected virtual int Channels => 1;

    internal override ImmutableArray<TensorSpec> Inputs => [new TensorSpec("input", TensorShape.Map(Channels, 10))];

    internal override IEnumerable<ImmutableArray<TensorSpec>> WrongInputs =>
    [
        [new TensorSpec("input", TensorShape.Map(Channels + 1, 10))],
        [new TensorSpec("input", new TensorShape(Channels, 10, 12))],
        [new TensorSpec("input", new TensorShape(10))],
        [new TensorSpec("input", TensorShape.Map(Channels, 10), ElementType.Integer)],
        [.. Inputs, .. Inputs],
    ];

    internal override IDataSet Other { get; } = new SignalData([], []);

    /// <summary>Pixels of one picture, H x W x C.</summary>
    protected byte[] Pixels(int seed, string part, int index)
    {
        var random = NasService.Core.Seeds.Seed.Derive(seed, part, index);
        return [.. Enumerable.Range(0, Side * Side * Channels).Select(_ => (byte)(random.Next(100) + (100 * (index % 2)) + seed))];
    }
}
