using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Extras;

public sealed class BothBodiesTests : TensorTest
{
    [Theory]
    [InlineData(0.9, 1e-4, true)]
    [InlineData(0.9, 0, false)]
    [InlineData(0, 1e-2, false)]
    public void SgdStep_FiveSteps_GivesTheSameBits(double momentum, double decay, bool nesterov)
    {
        var (one, two) = (Train(new KernelTorchExtras()), Train(new PlainTorchExtras()));

        Assert.Equal(one, two);

        float[] Train(ITorchExtras extras)
        {
            using var scope = NewDisposeScope();
            Tensor[] parameters = [Random([8, 3, 3, 3]), Random([7], 2), Random([5, 5], 3)];
            var velocities = new Tensor?[3];
            for (var step = 0; step < 5; step++)
            {
                Tensor?[] gradients = [Random([8, 3, 3, 3], step + 10), step == 2 ? null : Random([7], step + 20), Random([5, 5], step + 30)];
                extras.SgdStep(new SgdGroup(parameters, gradients, velocities, 0.05, momentum, decay, nesterov));
            }

            foreach (var velocity in velocities)
            {
                velocity?.Dispose();
            }

            return [.. parameters.SelectMany(p => p.data<float>().ToArray())];
        }
    }
}
