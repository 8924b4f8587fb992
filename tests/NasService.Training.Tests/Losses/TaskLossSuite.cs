using NasService.Core.Tasks;
using NasService.Torch.Extras;
using NasService.Training.Losses;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Losses;

/// <summary>What every task's loss keeps to.</summary>
public abstract class TaskLossSuite
{
    private const int Pictures = 6;

    private protected abstract ITask Task { get; }

    private protected abstract int Outputs { get; }

    /// <summary>What is right, for outputs that say it as plainly as they can.</summary>
    private protected abstract (Tensor Outputs, Tensor Targets) Right();

    [Fact]
    public void Loss_OfRightAnswers_IsBelowThatOfWrongOnes()
    {
        using var scope = NewDisposeScope();
        var (outputs, targets) = Right();
        var loss = Loss();
        Assert.True(Value(loss.Loss(outputs, targets, 0)) < Value(loss.Loss(outputs.negative(), targets, 0)));
        Assert.True(Value(loss.Loss(outputs, targets, 0)) < Value(loss.Loss(zeros_like(outputs), targets, 0)));
    }

    [Fact]
    public void Distill_OfTheTeachersOwnOutputs_HasNoGradient()
    {
        using var scope = NewDisposeScope();
        random.manual_seed(3);
        var outputs = randn([Pictures, Outputs]).requires_grad_(true);
        var loss = Loss();
        loss.Distill(outputs, loss.Teach(outputs)).backward();
        Assert.InRange(Value(outputs.grad!.abs().max()), 0, 1e-6);
    }

    [Fact]
    public void Teach_OfOutputsWithAGradient_CarriesNone()
    {
        using var scope = NewDisposeScope();
        Assert.False(Loss().Teach(randn([Pictures, Outputs]).requires_grad_(true)).requires_grad);
    }

    private ITaskLoss Loss() => TaskLosses.Shipped.Of(Task);

    private protected static float Value(Tensor scalar) => scalar.item<float>();
}

public sealed class PictureLossTests : TaskLossSuite
{
    private protected override ITask Task { get; } = new SuperResolution();

    private protected override int Outputs => 12;

    /// <summary>The mean of the differences' sizes.</summary>
    [Fact]
    public void Loss_OfAPicture_IsTheMeanDifference()
    {
        using var scope = NewDisposeScope();
        var (outputs, targets) = (tensor(new[] { 0.5f, 1f, 0f, 0.25f }).view(1, 1, 2, 2), tensor(new[] { 0f, 1f, 1f, 0f }).view(1, 1, 2, 2));

        Assert.Equal(1.75f / 4, Value(TaskLosses.Shipped.Of(Task).Loss(outputs, targets, 0)), 1e-6f);
    }

    private protected override (Tensor Outputs, Tensor Targets) Right() => (full([2, 12], 0.7), full([2, 12], 0.7));
}

public sealed class ClassLossTests : TaskLossSuite
{
    private protected override ITask Task { get; } = new ImageClassification();

    private protected override int Outputs => 4;

    private protected override (Tensor Outputs, Tensor Targets) Right()
    {
        var classes = tensor(new long[] { 0, 1, 2, 3, 1, 0 });
        return (nn.functional.one_hot(classes, 4).to(ScalarType.Float32).mul(tensor(8f)), classes);
    }
}

public sealed class SquaredLossTests : TaskLossSuite
{
    private protected override ITask Task { get; } = new ImageRegression();

    private protected override int Outputs => 1;

    private protected override (Tensor Outputs, Tensor Targets) Right()
    {
        var values = tensor(new[] { 1f, -2, 3, 0.5f, -1, 2 }, [6, 1]);
        return (values.clone(), values);
    }
}

public sealed class LabelsLossTests : TaskLossSuite
{
    private protected override ITask Task { get; } = new MultiLabelClassification();

    private protected override int Outputs => 3;

    private protected override (Tensor Outputs, Tensor Targets) Right()
    {
        var labels = tensor(new[] { 1f, 0, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1 }, [6, 3]);
        return (labels.sub(tensor(0.5f)).mul(tensor(12f)), labels);
    }

    /// <summary>By hand: z = 0 and target 1 smoothed by 0.2 to 0.9 give ln 2.</summary>
    [Fact]
    public void Loss_Smoothed_IsThatOfTargetsNearerToAHalf()
    {
        using var scope = NewDisposeScope();
        var (loss, one) = (TaskLosses.Shipped.Of(Task), tensor(new[] { 1f }, [1, 1]));
        Assert.Equal(MathF.Log(2), Value(loss.Loss(zeros(1, 1), one, 0.2)), 5);
        var z = tensor(new[] { 2f }, [1, 1]);
        Assert.Equal((0.9 * Math.Log(1 + Math.Exp(-2))) + (0.1 * Math.Log(1 + Math.Exp(2))), Value(loss.Loss(z, one, 0.2)), 5);
    }
}

public sealed class AngularMarginLossTests : TaskLossSuite
{
    private protected override ITask Task { get; } = new SpeakerVerification();

    private protected override int Outputs => 4;

    private protected override (Tensor Outputs, Tensor Targets) Right()
    {
        var speakers = tensor(new long[] { 0, 1, 2, 3, 1, 0 });
        return (nn.functional.one_hot(speakers, 4).to(ScalarType.Float32).mul(tensor(0.9f)), speakers);
    }

    /// <summary>By hand, of two speakers: -log(e^30cos(t + 0.2) / (e^30cos(t + 0.2) + e^30c)), and beyond pi - 0.2 with cos(t) - 0.2 sin(0.2).</summary>
    [Theory]
    [InlineData(0.6, 0.5)]
    [InlineData(0.2, 0.5)]
    [InlineData(-0.995, -0.9)]
    public void Loss_TwoSpeakers_IsThatByHand(double right, double other)
    {
        using var scope = NewDisposeScope();
        var moved = right > Math.Cos(Math.PI - 0.2) ? Math.Cos(Math.Acos(right) + 0.2) : right - (0.2 * Math.Sin(0.2));
        var expected = Math.Log(1 + Math.Exp(30 * (other - moved)));
        var loss = TaskLosses.Shipped.Of(Task).Loss(tensor(new[] { (float)right, (float)other }, [1, 2]), tensor(new long[] { 0 }), 0);

        Assert.Equal(expected, Value(loss), 1e-3 * Math.Max(1, expected));
    }

    [Fact]
    public void Loss_AtBothEnds_HasAFiniteSlope()
    {
        using var scope = NewDisposeScope();
        var outputs = tensor(new[] { 1f, -1f, -1f, 1f }, [2, 2]).requires_grad_(true);
        TaskLosses.Shipped.Of(Task).Loss(outputs, tensor(new long[] { 0, 0 }), 0).backward();

        Assert.True(float.IsFinite(Value(outputs.grad!.abs().max())));
    }
}

public sealed class TokenLossTests : TaskLossSuite
{
    private protected override ITask Task { get; } = new LanguageModel();

    private protected override int Outputs => 4;

    /// <summary>By hand, two texts of two characters: log 2 where two of many are equally likely.</summary>
    [Fact]
    public void Loss_OfSeveralTokens_IsTheirMean()
    {
        using var scope = NewDisposeScope();
        var outputs = full([2, 2, 3], -50f);
        outputs[.., .., 0].fill_(HeldScalar.Of(0));
        outputs[.., 1, 1].fill_(HeldScalar.Of(0));

        Assert.Equal(MathF.Log(2) / 2, Value(TaskLosses.Shipped.Of(Task).Loss(outputs, zeros([2, 2], ScalarType.Int64), 0)), 1e-5f);
    }

    private protected override (Tensor Outputs, Tensor Targets) Right()
    {
        var tokens = tensor(new long[] { 0, 1, 2, 3, 1, 0 }, [2, 3]);
        return (nn.functional.one_hot(tokens, 4).to(ScalarType.Float32).mul(tensor(8f)), tokens);
    }
}
