using NasService.Torch.Extras;
using NasService.Training.Supernets;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

/// <summary>How far both sets of operators lie from the gradients of a whole network in double precision.</summary>
public sealed class ExactGradientTests
{
    private const int Batches = 8;

    // Rounding may put an element on the other side of an activation's kink, which moves all gradients in front of it at once: rare, and as
    // likely with either set. Hence medians, and one batch in eight may jump.
    [Theory]
    [InlineData("plain")]
    [InlineData("gated")]
    [InlineData("mbv3")]
    [InlineData("bottleneck")]
    public void Gradients_OfWholeNetworks_OursAreAsExactAsLibtorchs(string name)
    {
        var errors = Enumerable.Range(1, Batches).Select(seed => Errors(name, (ulong)seed)).ToArray();

        var (ours, plain) = (errors.Select(e => e.Ours).Order().ToArray(), errors.Select(e => e.Plain).Order().ToArray());
        Assert.True(ours[Batches / 2] < 1.2 * plain[Batches / 2], $"{ours[Batches / 2]:E2} and {plain[Batches / 2]:E2}");
        Assert.True(ours[^2] < 1e-4, $"{ours[^2]:E2}");
        Assert.True(ours[^1] < 0.05, $"{ours[^1]:E2}");
    }

    private static (double Ours, double Plain) Errors(string name, ulong seed)
    {
        using var scope = NewDisposeScope();
        using var supernet = new Supernet(TestSpaces.Named(name), 0);
        var plan = supernet.Space.LargestPlan;
        using var generator = new Generator(seed);
        var x = TorchExtras.Current.ChannelsLast(randn([16, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]], generator: generator));
        var y = arange(16, ScalarType.Int64).remainder(plan.Classes);
        var exact = Gradients(TorchExtras.Plain, ScalarType.Float64);
        return (Error(Gradients(TorchExtras.Current, ScalarType.Float32)), Error(Gradients(TorchExtras.Plain, ScalarType.Float32)));

        // Of all gradients as one vector: some are zero but for rounding and have no relative error of their own.
        double Error(Tensor[] gradients)
            => Math.Sqrt(gradients.Zip(exact, (g, e) => Square(g.to(ScalarType.Float64) - e)).Sum() / exact.Sum(Square));

        Tensor[] Gradients(ITorchExtras extras, ScalarType type)
        {
            var leaves = new List<Tensor>();
            var logits = supernet.Forward([x.to(type)], plan, new BatchStatistics(extras), slices: Leaf);
            return [.. autograd.grad([nn.functional.cross_entropy(logits, y)], [.. leaves])];

            Tensor Leaf(Parameter whole, params ReadOnlySpan<long> sizes)
            {
                leaves.Add(Slices.Cut(whole.detach(), sizes).to(type).clone().requires_grad_());
                return leaves[^1];
            }
        }
    }

    private static double Square(Tensor t) => t.pow(2).sum().item<double>();
}
