using NasService.Core.Spaces;

namespace NasService.Training.Tests.Blocks;

public sealed class ConvAndMbConvBlockTests : BlockSuite
{
    internal override SearchSpace Space(int bits = 0) => bits > 0 ? TestSpaces.Plain() : new SearchSpace(TestSpaces.Plain().Definition with { Quantization = null }, TestSpaces.Plain().Blocks);
}
