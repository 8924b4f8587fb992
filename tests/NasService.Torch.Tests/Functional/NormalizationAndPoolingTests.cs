using TorchSharp;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Functional;

public sealed class NormalizationAndPoolingTests : TensorTest
{
    [Fact]
    public void BatchNorm_Training_NormalizesAndMovesTheStatistics()
    {
        // One channel holds 1, 3: mean 2, biased variance 1, unbiased 2.
        var x = tensor(new float[] { 1, 3 }, [2, 1, 1, 1]);
        var mean = zeros(1);
        var variance = ones(1);

        var y = nn.functional.batch_norm(
            x, mean, variance, tensor(new float[] { 2 }), tensor(new float[] { 5 }), training: true, momentum: 0.5, eps: 0);

        Near([3, 7], y);
        Near([1], mean);
        Near([1.5], variance);
    }

    [Fact]
    public void BatchNorm_Evaluating_UsesTheStatistics()
    {
        var y = nn.functional.batch_norm(
            tensor(new float[] { 1, 3 }, [2, 1, 1, 1]), tensor(new float[] { 1 }), tensor(new float[] { 4 }), eps: 0);

        Near([0, 1], y);
    }

    [Fact]
    public void Pooling_FourByFour_GivesTheHandMadeNumbers()
    {
        var x = arange(16, ScalarType.Float32).view(1, 1, 4, 4);

        Near([2.5, 4.5, 10.5, 12.5], nn.functional.avg_pool2d(x, 2));
        Near([5, 7, 13, 15], nn.functional.max_pool2d(x, 2));
        Near([7.5], nn.functional.adaptive_avg_pool2d(x, 1));
        Near([10.0 / 4], nn.functional.avg_pool2d(x, [2, 2], [4, 4]));
    }

    [Fact]
    public void Interpolate_Doubling_GivesTheHandMadeNumbers()
    {
        var x = tensor(new float[] { 0, 4 }, [1, 1, 1, 2]);

        Near([0, 0, 4, 4], nn.functional.interpolate(x, [1, 4]));
        Near([0, 1, 3, 4], nn.functional.interpolate(x, [1, 4], mode: InterpolationMode.Bilinear));
        Near([0, 4.0 / 3, 8.0 / 3, 4], nn.functional.interpolate(x, [1, 4], mode: InterpolationMode.Bilinear, align_corners: true));
        Near([0, 0, 4, 4], nn.functional.interpolate(x, scale_factor: [1, 2]));
    }

    [Fact]
    public void Pad_EachMode_GivesTheHandMadeNumbers()
    {
        var x = tensor(new float[] { 1, 2 }, [1, 1, 1, 2]);

        Near([9, 1, 2, 9, 9], nn.functional.pad(x, (1, 2), value: 9));
        Near([2, 1, 2, 1], nn.functional.pad(x, [1, 1, 0, 0], PaddingModes.Reflect));
        Near([1, 1, 2, 2], nn.functional.pad(x, [1, 1, 0, 0], PaddingModes.Replicate));
    }

    [Fact]
    public void Dropout_TrainingOrNot_ScalesWhatIsKept()
    {
        manual_seed(3);
        var x = ones(1000);

        var kept = nn.functional.dropout(x, 0.5).data<float>().ToArray();

        Assert.All(kept, value => Assert.True(value is 0 or 2));
        Assert.InRange(kept.Count(value => value == 0), 400, 600);
        Assert.Equal(1000f, nn.functional.dropout(x, 0.5, training: false).sum().item<float>());
    }
}
