using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Autograd;

public sealed class GradientTests : TensorTest
{
    [Fact]
    public void Grad_OfASmallNetwork_EqualsFiniteDifferences()
    {
        var x = Random([2, 3, 5, 5]).to(ScalarType.Float64);
        var w = Random([3, 1, 3, 3], 2).to(ScalarType.Float64).requires_grad_();
        var v = Random([4, 3], 3).to(ScalarType.Float64).requires_grad_();
        var labels = tensor(new long[] { 1, 3 });

        var found = autograd.grad([Loss()], [w, v]);

        foreach (var (leaf, gradient) in new[] { (w, found[0]), (v, found[1]) })
        {
            Near(Differences(leaf), gradient.reshape(-1), 1e-6);
        }

        Tensor Loss()
        {
            var h = nn.functional.conv2d(x, w, null, [2, 2], [1, 1], groups: 3);
            h = nn.functional.hardswish(nn.functional.batch_norm(h, null, null, training: true));
            return nn.functional.cross_entropy(nn.functional.linear(h.mean([2, 3]), v), labels, label_smoothing: 0.1);
        }

        double[] Differences(Tensor leaf)
        {
            const double step = 1e-6;
            using var gradless = no_grad();
            var flat = leaf.detach().reshape(-1);
            var slopes = new double[flat.numel()];
            for (var k = 0; k < slopes.Length; k++)
            {
                var before = flat[k].item<double>();
                flat[k].fill_(before + step);
                var above = Loss().item<double>();
                flat[k].fill_(before - step);
                slopes[k] = (above - Loss().item<double>()) / (2 * step);
                flat[k].fill_(before);
            }

            return slopes;
        }
    }

    [Fact]
    public void Backward_Twice_AddsUpUntilGradIsNull()
    {
        var w = tensor(new float[] { 1, 2 }, requires_grad: true);
        Assert.Null(w.grad);

        w.sum().backward();
        w.mul(2).sum().backward();

        Near([3, 3], w.grad!);
        w.grad = null;
        Assert.Null(w.grad);
        w.grad = ones(2);
        Near([1, 1], w.grad!);
        Assert.Throws<ExternalException>(() => w.grad = ones(3));
    }

    [Fact]
    public void Grad_UnusedInput_IsInvalidOrThrows()
    {
        var used = ones(1, requires_grad: true);
        var unused = ones(1, requires_grad: true);

        var found = autograd.grad([used * 2], [used, unused], allow_unused: true);

        Near([2], found[0]);
        Assert.True(found[1].IsInvalid);
        Assert.Throws<ExternalException>(() => autograd.grad([used * 2], [used, unused]));
    }

    [Fact]
    public void Grad_WithGraphAndOutputGradients_CanBeTakenAgain()
    {
        var x = tensor(new double[] { 3 }, requires_grad: true);

        var first = autograd.grad([x.pow(3)], [x], [tensor(new double[] { 2 })], create_graph: true)[0];
        var second = autograd.grad([first], [x])[0];

        Near([54], first);
        Near([36], second);
    }

    [Fact]
    public void NoGrad_AndInferenceMode_RecordNothing()
    {
        var x = ones(1, requires_grad: true);

        using (no_grad())
        {
            Assert.False(is_grad_enabled());
            Assert.False((x * 2).requires_grad);
            using (enable_grad())
            {
                Assert.True((x * 2).requires_grad);
            }
        }

        Assert.True(is_grad_enabled());
        using (inference_mode())
        {
            Assert.True(is_inference_mode_enabled());
            Assert.False((x * 2).requires_grad);
        }

        Assert.False(is_inference_mode_enabled());
        Assert.False((x * 2).detach().requires_grad);
    }

    [Fact]
    public void Parameter_OfATensor_TakesItsPlace()
    {
        var data = ones(2);

        var parameter = new Parameter(data);

        Assert.True(data.IsInvalid);
        Assert.True(parameter.requires_grad);
        Assert.True(parameter.is_leaf);
        Assert.False(nn.Parameter(ones(1), requires_grad: false).requires_grad);
        (parameter * 3).sum().backward();
        Near([3, 3], parameter.grad!);
    }

    [Fact]
    public void RequiresGrad_OffOnAResult_Throws()
    {
        var y = ones(1, requires_grad: true) * 2;

        Assert.Throws<ExternalException>(() => y.requires_grad = false);
    }
}
