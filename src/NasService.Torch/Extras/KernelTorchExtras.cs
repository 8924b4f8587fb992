using NasService.Torch.Native;
using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>Our kernels where they cover a layer, libtorch's operators elsewhere.</summary>
internal sealed unsafe class KernelTorchExtras : ITorchExtras
{
    private readonly PlainTorchExtras _plain = new();

    /// <exception cref="PlatformNotSupportedException">There are no kernels for this host; says why.</exception>
    public KernelTorchExtras()
    {
        // Asked before the first call: the answer binds the library.
        if (KernelLibrary.Absence is { } why)
        {
            throw new PlatformNotSupportedException($"No kernels: {why}");
        }
    }

    public string Name => "kernels";

    public torch.Tensor ChannelsLast(torch.Tensor images) => _plain.ChannelsLast(images);

    public torch.Tensor ConvNormAct(torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
    {
        RequireAll(input, weight, scale, shift);
        nint made = 0;
        var isDone = layer.IsSquare && KernelLibrary.IsDone(KernelMethods.nas_conv_norm_act(
            input.Handle, weight.Handle, scale.Handle, shift.Handle, layer.Stride, layer.Padding, layer.Groups, layer.Epsilon, (int)layer.Activation, &made, null, null));
        KeepAlive(input, weight, scale, shift);
        if (isDone)
        {
            return torch.Tensor.UnsafeCreateTensor(made);
        }

        if (Convolved(input, weight, scale, shift, layer) is not { } convolved)
        {
            return _plain.ConvNormAct(input, weight, scale, shift, layer);
        }

        isDone = KernelLibrary.IsDone(KernelMethods.nas_norm_act(
            convolved.Handle, scale.Handle, shift.Handle, layer.Epsilon, (int)layer.Activation, &made, null, null));
        KeepAlive(convolved, scale, shift);
        return isDone ? torch.Tensor.UnsafeCreateTensor(made) : PlainTorchExtras.NormAct(convolved, scale, shift, layer);
    }

    public (torch.Tensor Output, torch.Tensor Mean, torch.Tensor Variance) ConvNormActStats(
        torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
    {
        RequireAll(input, weight, scale, shift);
        using var gradless = torch.no_grad();
        nint made = 0, mean = 0, variance = 0;
        var isDone = layer.IsSquare && KernelLibrary.IsDone(KernelMethods.nas_conv_norm_act(
            input.Handle, weight.Handle, scale.Handle, shift.Handle, layer.Stride, layer.Padding, layer.Groups, layer.Epsilon, (int)layer.Activation, &made, &mean, &variance));
        KeepAlive(input, weight, scale, shift);
        if (!isDone)
        {
            if (Convolved(input, weight, scale, shift, layer) is not { } convolved)
            {
                return _plain.ConvNormActStats(input, weight, scale, shift, layer);
            }

            isDone = KernelLibrary.IsDone(KernelMethods.nas_norm_act(
                convolved.Handle, scale.Handle, shift.Handle, layer.Epsilon, (int)layer.Activation, &made, &mean, &variance));
            KeepAlive(convolved, scale, shift);
            if (!isDone)
            {
                return PlainTorchExtras.NormActStats(convolved, scale, shift, layer);
            }
        }

        return (torch.Tensor.UnsafeCreateTensor(made), torch.Tensor.UnsafeCreateTensor(mean), torch.Tensor.UnsafeCreateTensor(variance));
    }

    public torch.Tensor Gate(
        torch.Tensor input, torch.Tensor reduce, torch.Tensor reduceBias, torch.Tensor expand, torch.Tensor expandBias)
    {
        RequireAll(input, reduce, reduceBias, expand, expandBias);
        nint made;
        var isDone = KernelLibrary.IsDone(KernelMethods.nas_gate(
            input.Handle, reduce.Handle, reduceBias.Handle, expand.Handle, expandBias.Handle, &made));
        KeepAlive(input, reduce, reduceBias, expand, expandBias);
        return isDone ? torch.Tensor.UnsafeCreateTensor(made) : _plain.Gate(input, reduce, reduceBias, expand, expandBias);
    }

    public void SgdStep(SgdGroup group)
    {
        if (group.Momentum == 0)
        {
            _plain.SgdStep(group);
            return;
        }

        var active = group.Active();
        var handles = new nint[3 * active.Count];
        var covered = new byte[active.Count];
        for (var k = 0; k < active.Count; k++)
        {
            handles[k] = group.Parameters[active[k]].Handle;
            handles[active.Count + k] = group.Gradients[active[k]]!.Handle;
            handles[(2 * active.Count) + k] = group.Velocities[active[k]]!.Handle;
        }

        fixed (nint* first = handles)
        fixed (byte* flags = covered)
        {
            KernelLibrary.IsDone(KernelMethods.nas_sgd_step(
                first, first + active.Count, first + (2 * active.Count), active.Count, (float)group.LearningRate, (float)group.Momentum, (float)group.WeightDecay, group.Nesterov ? 1 : 0, flags));
        }

        GC.KeepAlive(group);
        using var gradless = torch.no_grad();
        for (var k = 0; k < active.Count; k++)
        {
            if (covered[k] == 0)
            {
                PlainTorchExtras.Step(group, active[k]);
            }
        }
    }

    /// <summary>The convolution alone, channels-last: what is behind it has a kernel for any. Null: not of the type that the kernels are for.</summary>
    private torch.Tensor? Convolved(torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
    {
        Shapes.RequireConvolution(input, weight, scale, shift, layer);
        return input.dtype == torch.ScalarType.Float32 && input.device_type == DeviceType.CPU && weight.shape[0] % 8 == 0 && TorchExtras.IsChannelsLast(input)
            ? ChannelsLast(PlainTorchExtras.Convolve(input, weight, layer))
            : null;
    }

    private static void RequireAll(params ReadOnlySpan<torch.Tensor> tensors)
    {
        foreach (var tensor in tensors)
        {
            ArgumentNullException.ThrowIfNull(tensor);
        }
    }

    /// <summary>A tensor that nobody else holds could be finalized while the call runs.</summary>
    private static void KeepAlive(params ReadOnlySpan<torch.Tensor> tensors)
    {
        foreach (var tensor in tensors)
        {
            GC.KeepAlive(tensor);
        }
    }
}
