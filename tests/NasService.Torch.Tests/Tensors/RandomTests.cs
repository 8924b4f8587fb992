using static TorchSharp.torch;

namespace NasService.Torch.Tests.Tensors;

public sealed class RandomTests : TensorTest
{
    [Fact]
    public void Generator_SameSeed_SameNumbers()
    {
        using var one = new Generator(5);
        using var two = new Generator(5);
        using var other = new Generator(6);

        Assert.True(randn(100, generator: one).Equals(randn(100, generator: two)));
        Assert.False(randn(100, generator: one).Equals(randn(100, generator: other)));
        Assert.True(zeros(3).normal_(1, 2, one).Equals(zeros(3).normal_(1, 2, one.manual_seed(5))) is false);
        Assert.Equal(5, one.initial_seed());
    }

    [Fact]
    public void ManualSeed_SetTwice_RepeatsTheStream()
    {
        manual_seed(7);
        var first = rand(10);
        manual_seed(7);

        Assert.True(first.Equals(rand(10)));
    }

    [Fact]
    public void RngState_PutBack_RepeatsTheStream()
    {
        using var generator = new Generator(1);
        _ = rand(3, generator: generator);
        var state = generator.get_state();
        var first = randn(9, generator: generator);

        generator.set_state(state);

        Assert.True(first.Equals(randn(9, generator: generator)));
    }

    [Fact]
    public void RngState_OfTheWrongSize_Throws()
    {
        using var generator = new Generator(1);

        Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => generator.set_state(zeros(3, ScalarType.Byte)));
    }
}
