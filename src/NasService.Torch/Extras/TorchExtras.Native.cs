using TorchSharp;
using TorchSharp.Interop;

namespace NasService.Torch.Extras;

/// <summary>Over the shim: the multi-tensor operators, raw operator calls, and what the process knows about its libtorch.</summary>
internal sealed class NativeTorchExtras : ITorchExtras
{
    public string Name => "native";

    public torch.Tensor ChannelsLast(torch.Tensor images)
    {
        var shape = images.shape;
        var strides = TorchExtras.ChannelsLastStrides(shape);
        if (TorchExtras.IsChannelsLast(images))
        {
            return images.alias();
        }

        var packed = images.Contiguous(memory_format.channels_last);
        if (TorchExtras.IsChannelsLast(packed))
        {
            return packed;
        }

        // Every dimension whose stride was left alone has length one, so the elements are already in order.
        using (packed)
        {
            return packed.as_strided(shape, strides, packed.storage_offset());
        }
    }

    public torch.Tensor ConvNormAct(torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
        => Dispatch.Call(
            Operators.ConvNormAct,
            [input, weight, scale, shift, layer.Stride, layer.Padding, layer.Groups, layer.Epsilon, (long)layer.Activation]);

    public (torch.Tensor Output, torch.Tensor Mean, torch.Tensor Variance) ConvNormActStats(
        torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer)
        => Dispatch.CallTriple(
            Operators.ConvNormActStats,
            [input, weight, scale, shift, layer.Stride, layer.Padding, layer.Groups, layer.Epsilon, (long)layer.Activation]);

    public torch.Tensor SqueezeExcite(
        torch.Tensor input, torch.Tensor reduce, torch.Tensor reduceBias, torch.Tensor expand, torch.Tensor expandBias)
        => Dispatch.Call(Operators.SqueezeExcite, [input, reduce, reduceBias, expand, expandBias]);

    public void SgdStep(SgdGroup group)
    {
        if (group.Momentum == 0)
        {
            TorchExtras.Plain.SgdStep(group);
            return;
        }

        var active = group.Active();
        if (active.Count == 0)
        {
            return;
        }

        Dispatch.Run(
            Operators.SgdStep,
            [
                Value.Tensors(active.ConvertAll(k => group.Parameters[k]).ToArray()),
                Value.Tensors(active.ConvertAll(k => group.Gradients[k]).ToArray()),
                Value.Tensors(active.ConvertAll(k => group.Velocities[k]).ToArray()),
                group.LearningRate,
                group.Momentum,
                group.WeightDecay,
                group.Nesterov,
            ]);
    }

    public byte[] GetRngState(torch.Generator? generator = null)
    {
        using var state = (generator ?? torch.Generator.Default).get_state();
        return state.bytes.ToArray();
    }

    public void SetRngState(ReadOnlySpan<byte> state, torch.Generator? generator = null)
    {
        using var tensor = torch.tensor(state.ToArray());
        (generator ?? torch.Generator.Default).set_state(tensor);
    }

    public object?[] CallOperator(string name, string overload, params ReadOnlySpan<object?> args) => RawCall.Run(name, overload, args);

    public TorchEnvironment Environment() => new(
        Name,
        torch.__version__,
        NativeMethods.Text(NativeMethods.nas_cpu_capability()),
        NativeMethods.Text(NativeMethods.nas_blas_kernel()) is { Length: > 0 } kernel ? kernel : "unknown",
        NativeMethods.nas_blas_threads(),
        torch.get_num_threads(),
        NativeMethods.nas_allocator_tuned() != 0,
        torch.cuda.is_available());
}
