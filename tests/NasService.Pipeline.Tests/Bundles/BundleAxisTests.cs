using NasService.Core.Documents;
using NasService.Pipeline.Bundles;

namespace NasService.Pipeline.Tests.Bundles;

public sealed class BundleAxisTests
{
    [Fact]
    public void Write_FixedAndNamedAxes_AreNumbersAndText()
    {
        BundleAxis[] shape = [BundleAxis.Batch, 3, 32, 32];
        Assert.Equal("""["N",3,32,32]""", DocumentJson.WriteLine(shape));
        Assert.Equal(shape, DocumentJson.Read<BundleAxis[]>("""["N",3,32,32]"""));
        Assert.Equal("N x 3 x 32 x 32", string.Join(" x ", shape));
    }
}
