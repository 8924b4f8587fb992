using NasService.Core.Jobs;
using NasService.Core.Tests.Spaces;

namespace NasService.Core.Tests.Jobs;

public sealed class ConstraintCheckTests
{
    // Counted by hand in PublishedCountTests, and the bytes of the same network with int8 blocks.
    private const long MinMacs = 1_280_368;

    [Fact]
    public void Check_ConstraintsWithinReach_FindsNothing()
        => Assert.Empty(ConstraintCheck.Check(ShippedSpaces.FashionMbConv, new ConstraintDefinition(0.001, ConstraintCheck.MinBytes(ShippedSpaces.FashionMbConv), MinMacs)));

    [Fact]
    public void Check_NoConstraints_FindsNothing() => Assert.Empty(ConstraintCheck.Check(ShippedSpaces.FashionMbConv, new ConstraintDefinition(null, null, null)));

    [Fact]
    public void Check_ConstraintsOutOfReach_NamesValueAndMinimum()
    {
        var space = ShippedSpaces.FashionMbConv;
        var minBytes = space.Plan(space.Smallest(bits: 8)).Bytes;

        var errors = ConstraintCheck.Check(space, new ConstraintDefinition(null, minBytes - 1, MinMacs - 1));

        Assert.Equal([("constraints.maxMacs", "1280367", "1280368 or more"), ("constraints.maxModelBytes", $"{minBytes - 1}", $"{minBytes} or more")], errors.Select(e => (e.Path, e.Found!, e.Allowed!)));
    }
}
