using NasService.Torch.Extras;

namespace NasService.Torch.Tests.Extras;

public sealed class PortableTorchExtrasTests : TorchExtrasTests
{
    private protected override ITorchExtras Extras { get; } = new PortableTorchExtras();

    [Fact]
    public void CallOperator_Always_IsNotSupported() =>
        Assert.Throws<NotSupportedException>(() => Extras.CallOperator("aten::add", "Tensor"));
}
