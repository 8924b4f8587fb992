using NasService.Core.Spaces;

namespace NasService.Training.Tests.Blocks;

public sealed class MobileNetV3BlockTests : BlockSuite
{
    internal override SearchSpace Space(int bits = 0) => TestSpaces.MobileNetV3(bits);
}
