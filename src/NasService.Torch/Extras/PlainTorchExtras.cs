using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>libtorch's own operators: what runs where there are no kernels of ours, and what those are compared with.</summary>
internal sealed class PlainTorchExtras : ITorchExtras
{
    public string Name => "plain";

    public torch.Tensor ChannelsLast(torch.Tensor images)
    {
        Shapes.RequireMaps(images);
        if (TorchExtras.IsChannelsLast(images))
        {
            return images.alias();
        }

        using var scope = torch.NewDisposeScope();
        var packed = images.permute(0, 2, 3, 1).contiguous();
        var restored = packed.permute(0, 3, 1, 2);
        if (!TorchExtras.IsChannelsLast(restored))
        {
            restored = packed.as_strided(images.shape, TorchExtras.ChannelsLastStrides(images.shape), packed.storage_offset());
        }

        return restored.MoveToOuterDisposeScope();
    }

    public torch.Tensor ConvNormAct(torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
    {
        Shapes.RequireConvolution(input, weight, scale, shift, layer);
        return NormAct(Convolve(input, weight, layer), scale, shift, layer);
    }

    public (torch.Tensor Output, torch.Tensor Mean, torch.Tensor Variance) ConvNormActStats(
        torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
    {
        Shapes.RequireConvolution(input, weight, scale, shift, layer);
        using var gradless = torch.no_grad();
        return NormActStats(Convolve(input, weight, layer), scale, shift, layer);
    }

    public torch.Tensor Gate(
        torch.Tensor input, torch.Tensor reduce, torch.Tensor reduceBias, torch.Tensor expand, torch.Tensor expandBias)
    {
        Shapes.RequireGate(input, reduce, reduceBias, expand, expandBias);
        var hidden = torch.nn.functional.relu(torch.nn.functional.conv2d(input.mean([2L, 3L], true), reduce, reduceBias));
        return input.mul(torch.nn.functional.hardsigmoid(torch.nn.functional.conv2d(hidden, expand, expandBias)));
    }

    public void SgdStep(SgdGroup group)
    {
        using var gradless = torch.no_grad();
        foreach (var k in group.Active())
        {
            Step(group, k);
        }
    }

    internal static void Step(SgdGroup group, int k)
    {
        using var scope = torch.NewDisposeScope();
        var parameter = group.Parameters[k];
        var gradient = group.Gradients[k]!;
        if (group.WeightDecay != 0)
        {
            gradient = gradient.add(parameter, HeldScalar.Of(group.WeightDecay));
        }

        var step = gradient;
        if (group.Velocities[k] is { } velocity && group.Momentum != 0)
        {
            velocity.mul_(HeldScalar.Of(group.Momentum)).Accumulate(gradient);
            step = group.Nesterov ? gradient.add(velocity, HeldScalar.Of(group.Momentum)) : velocity;
        }

        using var rate = HeldScalar.New(-group.LearningRate);
        parameter.add_(step, rate);
    }

    internal static torch.Tensor Convolve(torch.Tensor input, torch.Tensor weight, FusedLayer layer)
        => torch.nn.functional.conv2d(
            input, weight, null, [layer.IsOverTime ? 1 : layer.Stride, layer.Stride], [layer.IsOverTime ? 0 : layer.Padding, layer.Padding],
            [1L, layer.Dilation], layer.Groups);

    internal static torch.Tensor NormAct(torch.Tensor convolved, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
        => Activate(layer.Activation, torch.nn.functional.batch_norm(convolved, null!, null!, scale, shift, true, 0, layer.Epsilon));

    internal static (torch.Tensor Output, torch.Tensor Mean, torch.Tensor Variance) NormActStats(
        torch.Tensor convolved, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
    {
        var mean = convolved.mean([0L, 2L, 3L]);
        var variance = convolved.var([0L, 2L, 3L], false);
        var normalized = torch.nn.functional.batch_norm(convolved, mean, variance, scale, shift, false, 0, layer.Epsilon);
        return (Activate(layer.Activation, normalized), mean, variance);
    }

    private static torch.Tensor Activate(FusedActivation activation, torch.Tensor x) => activation switch
    {
        FusedActivation.None => x,
        FusedActivation.Relu => torch.nn.functional.relu(x),
        FusedActivation.Relu6 => torch.nn.functional.relu6(x),
        FusedActivation.HSwish => torch.nn.functional.hardswish(x),
        FusedActivation.Swish => torch.nn.functional.silu(x),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected a known activation."),
    };
}
