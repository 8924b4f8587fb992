using System.Globalization;
using NasService.Core.Spaces;
using NasService.Tests.Goldens;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using NasService.Training.Tests.Goldens;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

/// <summary>
/// Names and shapes of the weights, under which checkpoints hold them; logits, losses and gradients. Written in double precision, which any
/// processor computes alike; the forward pass that trains, in single precision, is held to the same numbers (its gradients by <see cref="ExactGradientTests"/>).
/// </summary>
[Trait(Golden.Trait, Golden.TraitValue)]
public sealed class SupernetGoldenTests
{
    private const string Folder = "tests/NasService.Training.Tests/Supernets/Goldens";
    private const int Images = 16;

    // Shares of a number, and differences that are nothing: some gradients are zero but for rounding.
    private const double Exact = 1e-7;
    private const double ExactFloor = 1e-10;
    private const double Rounded = 1e-4;

    [Theory]
    [InlineData("plain")]
    [InlineData("gated")]
    [InlineData("mbv3")]
    [InlineData("bottleneck")]
    public void Supernet_ItsWeightsLogitsAndGradients_AreTheGoldenOnes(string name)
    {
        using var scope = NewDisposeScope();
        using var supernet = new Supernet(TestSpaces.Named(name), 0);
        GoldenNumbers.Fill(supernet);
        var space = supernet.Space;
        var random = new Random(17);
        (string, Architecture)[] networks = [("largest", space.Largest()), ("smallest", space.Smallest()), ("sample-1", space.Sample(random)), ("sample-2", space.Sample(random))];
        var weights = supernet.Parameters.Select(p => $"weight {p.Name} [{string.Join(' ', p.Value.shape)}]{(p.Decays ? " decays" : "")}").ToArray();
        var exact = networks.Select(n => Passes(supernet, n.Item1, n.Item2)).ToArray();

        Golden.Check($"{Folder}/{name}-weights.txt", weights);
        Golden.Check($"{Folder}/{name}-logits.txt", exact.SelectMany(e => e.Logits), Exact, ExactFloor);
        Golden.Check($"{Folder}/{name}-gradients.txt", exact.SelectMany(e => e.Gradients), Exact, ExactFloor);
        Golden.CheckOnly($"{Folder}/{name}-logits.txt", networks.SelectMany(n => Logits(Forward(supernet, n.Item2, ScalarType.Float32, null), n.Item1, n.Item2)), Rounded, Rounded);
    }

    private static (string[] Logits, string[] Gradients) Passes(Supernet supernet, string label, Architecture architecture)
    {
        var leaves = new List<(string Name, Tensor Leaf, Tensor Direction)>();
        var (logits, loss) = Forward(supernet, architecture, ScalarType.Float64, Leaf);
        var gradients = autograd.grad([loss], [.. leaves.Select(l => l.Leaf)]);
        return (
            [.. Logits((logits, loss), label, architecture)],
            [.. leaves.Zip(gradients, (l, g) => $"{label} {l.Name} [{string.Join(' ', g.shape)}] norm {Number(g.norm())} along a fixed direction {Number((g * l.Direction).sum())}")]);

        Tensor Leaf(Parameter whole, params ReadOnlySpan<long> sizes)
        {
            var leaf = Slices.Cut(whole.detach(), sizes).to(ScalarType.Float64).clone().requires_grad_();
            var name = supernet.Parameters.Single(p => ReferenceEquals(p.Value, whole)).Name;
            var along = tensor(GoldenNumbers.Of($"{name}.direction", whole.NumberOfElements), whole.shape).to(ScalarType.Float64);
            leaves.Add((name, leaf, Slices.Cut(along, sizes)));
            return leaf;
        }
    }

    private static (Tensor Logits, Tensor Loss) Forward(Supernet supernet, Architecture architecture, ScalarType type, SliceSource? slices)
    {
        var plan = supernet.Space.Plan(architecture);
        var shape = new long[] { Images, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2] };
        var x = TorchExtras.Current.ChannelsLast(tensor(GoldenNumbers.Of("images", shape.Aggregate(1L, (a, b) => a * b)), shape).to(type));
        var extras = type == ScalarType.Float32 ? TorchExtras.Current : TorchExtras.Plain;
        var logits = supernet.Forward([x], plan, new BatchStatistics(extras), slices: slices);
        return (logits, nn.functional.cross_entropy(logits, arange(Images, ScalarType.Int64).remainder(plan.Classes)));
    }

    private static IEnumerable<string> Logits((Tensor Logits, Tensor Loss) pass, string label, Architecture architecture) =>
    [
        $"{label} {architecture.Id} loss {Number(pass.Loss)}",
        .. pass.Logits.unbind().Select((image, i) => $"{label} image {i} logits {string.Join(' ', image.unbind().Select(Number))}"),
    ];

    private static string Number(Tensor t)
    {
        var value = t.to(ScalarType.Float64).item<double>();
        return Math.Abs(value) < ExactFloor ? "0" : value.ToString("G9", CultureInfo.InvariantCulture);
    }
}
