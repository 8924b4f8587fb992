using NasService.Core.Spaces;

namespace NasService.Training.Tests.Blocks;

public sealed class BottleneckBlockTests : BlockSuite
{
    internal override SearchSpace Space(int bits = 0) => TestSpaces.Bottleneck(bits);
}
