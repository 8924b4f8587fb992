using NasService.Torch.Extras;

namespace NasService.Torch.Tests.Extras;

public sealed class PlainTorchExtrasTests : TorchExtrasTests
{
    private protected override ITorchExtras Extras { get; } = new PlainTorchExtras();
}
