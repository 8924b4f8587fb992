using static TorchSharp.torch;

namespace NasService.Torch.Tests.Autograd;

public sealed class TwoThreadsTests : TensorTest
{
    private const int Rounds = 60;

    [Fact]
    public void Grad_OnSharedLeavesFromTwoThreads_EqualsTheSerialOne()
    {
        var weight = Random([8, 3, 3, 3]).requires_grad_();
        var scale = ones(8, requires_grad: true);
        var before = Tensor.TotalCount;
        float[][][] results = [new float[Rounds][], new float[Rounds][]];
        var errors = new Exception?[2];

        Thread[] threads = [.. Enumerable.Range(0, 2).Select(who => new Thread(() =>
        {
            try
            {
                for (var round = 0; round < Rounds; round++)
                {
                    results[who][round] = Gradients(weight, scale, round, who);
                    Assert.True(is_grad_enabled());
                }
            }
            catch (Exception e)
            {
                errors[who] = e;
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(errors, Assert.Null);
        Assert.Equal(before, Tensor.TotalCount);
        Assert.Null(weight.grad);
        for (var who = 0; who < 2; who++)
        {
            for (var round = 0; round < Rounds; round++)
            {
                Assert.Equal(Gradients(weight, scale, round, who), results[who][round]);
            }
        }
    }

    [Fact]
    public void GradModeAndScopes_OfOneThread_AreNotSeenByAnother()
    {
        using var gradless = no_grad();
        using var scope = NewDisposeScope();
        var enabled = false;
        Tensor? made = null;

        var thread = new Thread(() =>
        {
            enabled = is_grad_enabled();
            made = ones(1);
        });
        thread.Start();
        thread.Join();

        Assert.True(enabled);
        Assert.False(is_grad_enabled());
        Assert.False(scope.Contains(made!));
        made!.Dispose();
    }

    private static float[] Gradients(Tensor weight, Tensor scale, int round, int who)
    {
        using var scope = NewDisposeScope();
        var x = Random([2, 3, 8, 8], (round * 2) + who + 1);
        var h = nn.functional.relu(nn.functional.conv2d(x, weight, padding: [1, 1]));
        if (who == 1)
        {
            using (no_grad())
            {
                _ = h * 2;
            }
        }

        h = nn.functional.batch_norm(h, null, null, scale, null, training: true);
        var found = autograd.grad([h.pow(3).mean()], [weight, scale]);
        return [.. found[0].data<float>().ToArray(), .. found[1].data<float>().ToArray()];
    }
}
