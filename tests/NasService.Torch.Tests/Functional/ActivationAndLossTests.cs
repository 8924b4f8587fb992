using static TorchSharp.torch;

namespace NasService.Torch.Tests.Functional;

public sealed class ActivationAndLossTests : TensorTest
{
    private static readonly float[] Points = [-7, -3, -1, -0.25f, 0, 0.5f, 2, 3, 6.5f];

    [Fact]
    public void Activations_OnGivenPoints_EqualTheirFormulas()
    {
        var x = tensor(Points);

        Check(nn.functional.relu(x), v => Math.Max(v, 0));
        Check(nn.functional.relu6(x), v => Math.Clamp(v, 0, 6));
        Check(nn.functional.hardswish(x), v => v * Math.Clamp(v + 3, 0, 6) / 6);
        Check(nn.functional.hardsigmoid(x), v => Math.Clamp(v + 3, 0, 6) / 6);
        Check(nn.functional.sigmoid(x), v => 1 / (1 + Math.Exp(-v)));
        Check(nn.functional.silu(x), v => v / (1 + Math.Exp(-v)));
        Check(
            nn.functional.gelu(x, TorchSharp.Modules.GELU.Approximate.tanh),
            v => 0.5 * v * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (v + (0.044715 * v * v * v)))));
        Assert.Equal(0.8413447f, nn.functional.gelu(ones(1)).item<float>(), 1e-6);
    }

    [Fact]
    public void Relu_InPlace_ChangesTheInput()
    {
        var x = tensor(new float[] { -1, 1 });

        nn.functional.relu(x, inplace: true);

        Near([0, 1], x);
    }

    [Fact]
    public void Softmax_TwoClasses_SumsToOne()
    {
        var x = tensor(new double[] { 0, Math.Log(3) }, [1, 2]);

        Near([0.25, 0.75], nn.functional.softmax(x, 1));
        Near([Math.Log(0.25), Math.Log(0.75)], nn.functional.log_softmax(x, 1));
    }

    [Fact]
    public void CrossEntropy_IndicesAndProbabilities_EqualTheFormula()
    {
        var scores = tensor(new double[] { 0, Math.Log(3), Math.Log(3), 0 }, [2, 2]);
        var labels = tensor(new long[] { 0, 0 });
        var (wrong, right) = (-Math.Log(0.25), -Math.Log(0.75));

        Near([(wrong + right) / 2], nn.functional.cross_entropy(scores, labels));
        Near([wrong + right], nn.functional.cross_entropy(scores, labels, reduction: nn.Reduction.Sum));
        Near([wrong, right], nn.functional.cross_entropy(scores, labels, reduction: nn.Reduction.None));
        Near([(wrong + right) / 2], nn.functional.cross_entropy(scores, tensor(new double[] { 0.5, 0.5, 0.5, 0.5 }, [2, 2])));

        // Smoothing of 0.2 puts a tenth of the mass on the other of two classes.
        Near(
            [(0.9 * wrong) + (0.1 * right), (0.9 * right) + (0.1 * wrong)],
            nn.functional.cross_entropy(scores, labels, reduction: nn.Reduction.None, label_smoothing: 0.2));
    }

    [Fact]
    public void MseLoss_EachReduction_EqualsTheFormula()
    {
        var a = tensor(new float[] { 1, 2 });
        var b = tensor(new float[] { 3, 5 });

        Near([6.5], nn.functional.mse_loss(a, b));
        Near([13], nn.functional.mse_loss(a, b, nn.Reduction.Sum));
        Near([4, 9], nn.functional.mse_loss(a, b, nn.Reduction.None));
    }

    private static void Check(Tensor actual, Func<double, double> formula) => Near([.. Points.Select(p => formula(p))], actual);
}
