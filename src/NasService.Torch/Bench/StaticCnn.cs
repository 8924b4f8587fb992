using NasService.Torch.Extras;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Torch.Bench;

/// <summary>Six 3x3 convolutions with batch norm, a linear layer, momentum: the same operators as eng/bench/torch_reference.py.</summary>
internal sealed class StaticCnn : IDisposable
{
    private static readonly (int Width, int Stride)[] Plan = [(32, 1), (32, 1), (64, 2), (64, 1), (128, 2), (128, 1)];
    private static readonly long[] Pad = [1, 1];
    private readonly List<Layer> layers = [];
    private readonly List<Parameter> parameters = [];
    private readonly List<Tensor> velocities = [];
    private readonly Parameter outputWeight;
    private readonly Parameter outputBias;
    private readonly Tensor images;
    private readonly Tensor labels;

    public StaticCnn(int batch, bool channelsLast)
    {
        using var scope = NewDisposeScope();
        using var generator = new Generator(1);
        var inputs = 1;
        foreach (var (width, stride) in Plan)
        {
            var weight = randn([width, inputs, 3, 3], generator: generator).mul_(Math.Sqrt(2.0 / (9 * inputs)));
            layers.Add(new(
                Learned(channelsLast ? TorchExtras.Current.ChannelsLast(weight) : weight),
                Learned(ones(width)),
                Learned(zeros(width)),
                zeros(width).DetachFromDisposeScope(),
                ones(width).DetachFromDisposeScope(),
                [stride, stride]));
            inputs = width;
        }

        outputWeight = Learned(randn([10, inputs], generator: generator).mul_(0.1));
        outputBias = Learned(zeros(10));
        var drawn = randn([batch, 1, 28, 28], generator: generator);
        images = (channelsLast ? TorchExtras.Current.ChannelsLast(drawn) : drawn).DetachFromDisposeScope();
        labels = randint(10, [batch], generator: generator).DetachFromDisposeScope();
    }

    public double Step()
    {
        using var scope = NewDisposeScope();
        var x = images;
        foreach (var layer in layers)
        {
            x = Next(x, nn.functional.conv2d(x, layer.Weight, null, layer.Strides, Pad));
            x = Next(x, nn.functional.batch_norm(x, layer.Mean, layer.Variance, layer.Scale, layer.Shift, training: true));
            x = Next(x, nn.functional.relu(x));
        }

        var scores = nn.functional.linear(x.mean([2, 3]), outputWeight, outputBias);
        var loss = nn.functional.cross_entropy(scores, labels);
        loss.backward();
        using (no_grad())
        {
            for (var k = 0; k < parameters.Count; k++)
            {
                using var gradient = parameters[k].grad!;
                velocities[k].mul_(0.9).add_(gradient);
                parameters[k].add_(velocities[k], -0.01);
                parameters[k].grad = null;
            }
        }

        return loss.ToDouble();
    }

    public void Dispose()
    {
        foreach (var tensor in layers.SelectMany(l => new[] { l.Mean, l.Variance }).Concat(parameters).Concat(velocities).Append(images).Append(labels))
        {
            tensor.Dispose();
        }
    }

    /// <summary>
    /// Lets go of an input at once, as Python does when it binds a name again: what the graph does not keep is free for the next
    /// operator, still in the cache, and not only at the end of the step.
    /// </summary>
    private Tensor Next(Tensor input, Tensor output)
    {
        if (!ReferenceEquals(input, images))
        {
            input.Dispose();
        }

        return output;
    }

    private Parameter Learned(Tensor data)
    {
        var parameter = new Parameter(data);
        parameter.DetachFromDisposeScope();
        parameters.Add(parameter);
        velocities.Add(zeros_like(parameter).DetachFromDisposeScope());
        return parameter;
    }

    private sealed record Layer(Parameter Weight, Parameter Scale, Parameter Shift, Tensor Mean, Tensor Variance, long[] Strides);
}
