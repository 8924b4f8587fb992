using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>Decoders of characters: exported files give what libtorch gives at every length, and no token's answer depends on one behind
/// it.</summary>
public sealed class LanguageModelExportTests
{
    private const int Texts = 2;

    private static readonly SearchSpace s_space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped, TaskCatalog.Shipped)
        .OpenNamed("char-lm-small").GetValueOrThrow();

    [Fact]
    public void Export_FiftyRandomSubNetworks_LogitsAreTorchsAtSeveralLengths() => ForEach(50, 32, (i, plan, network, _) =>
    {
        using var run = new CharacterRun(OnnxExporter.Export(network, plan,
            new Dictionary<string, ActivationRange>(StringComparer.Ordinal)));
        foreach (var length in (int[])[1, 7, i == 0 ? 128 : 24])
        {
            var ids = Ids(i, Texts * length);
            Near(Torch(network, ids, length), run.Logits(ids, Texts), 1e-3);
        }
    });

    [Fact]
    public void Export_OtherCharactersBehind_ChangeNoAnswerBefore() => ForEach(8, 32, (i, plan, network, _) =>
    {
        const int Length = 20;
        using var run = new CharacterRun(OnnxExporter.Export(network, plan,
            new Dictionary<string, ActivationRange>(StringComparer.Ordinal)));
        var (ids, kept) = (Ids(i, Length), 8 * plan.Outputs[0].Spec.Shape[1]);
        var other = ids.Select((id, t) => t < 8 ? id : (id + 3) % 128).ToArray();
        foreach (var answer in (Func<long[], float[]>[])[x => Torch(network, x, Length), x => run.Logits(x, 1)])
        {
            var (one, two) = (answer(ids), answer(other));
            Near(one[..kept], two[..kept], 1e-5);
            Assert.Contains(one[kept..].Zip(two[kept..]), p => Math.Abs(p.First - p.Second) > 1e-3);
        }
    });

    [Fact]
    public void Export_EverythingInInt8_LogitsStayNearFp32() => ForEach(4, 8, (i, plan, network, ranges) =>
    {
        using var run = new CharacterRun(OnnxExporter.Export(network, plan, ranges, weightLimit: 63));
        var ids = Ids(i, Texts * 24);
        var (expected, found) = (Torch(network, ids, 24), run.Logits(ids, Texts));
        var off = Math.Sqrt(expected.Zip(found).Average(p => (p.First - p.Second) * (p.First - p.Second)));
        Assert.InRange(off / Math.Sqrt(expected.Average(e => e * e)), 1e-4, 0.25);
    });

    [Fact]
    public void Plan_OfTheLargest_CountsWhatItMultiplies()
    {
        var plan = s_space.LargestPlan;

        const long Products = 4 * ((4L * 144 * 144) + (2L * 144 * 576)) * 128;
        const long Attention = 4L * 128 * 128 * 6 * (24 + 24);
        const long Convolutions = 4L * 3 * 144 * 3 * 128;
        Assert.Equal(Products + Attention + Convolutions + (128L * 144 * 128), plan.Macs);
        Assert.InRange(plan.Parameters, 900_000, 1_200_000);
        Assert.Equal(TensorShape.Tokens(128, 128), plan.Outputs[0].Spec.Shape);
        Assert.All(plan.Nodes.Select(n => n.Op).OfType<Attention>(), a => Assert.True(a.IsCausal));
    }

    /// <summary>Against sums over all earlier tokens, one by one.</summary>
    [Fact]
    public void Forward_LinearAttention_IsTheSumOverEarlierTokens()
    {
        const int Tokens = 6;
        var op = new Attention(AttentionKind.Linear, 1, 2, 2, Tokens, Tokens) { IsCausal = true };
        var random = new Random(4);
        var (q, k, v) = (Values(), Values(), Values());
        using var scope = NewDisposeScope();
        var made = ExportSample.Values(new Training.Operators.AttentionKernel().Forward(op, [Of(q), Of(k), Of(v)], null!));
        for (var i = 0; i < Tokens; i++)
        {
            var (sum, mixed) = (0.0, new double[2]);
            for (var j = 0; j <= i; j++)
            {
                var near = Math.Cos(Math.PI * (i - j) / (2 * Tokens));
                var share = near * Enumerable.Range(0, 2).Sum(c => Math.Max(0, q[(2 * i) + c]) * Math.Max(0, k[(2 * j) + c]));
                sum += share;
                mixed = [mixed[0] + (share * v[2 * j]), mixed[1] + (share * v[(2 * j) + 1])];
            }

            Assert.Equal(mixed[0] / Math.Max(sum, 1e-6), made[2 * i], 1e-4);
            Assert.Equal(mixed[1] / Math.Max(sum, 1e-6), made[(2 * i) + 1], 1e-4);
        }

        float[] Values() => [.. Enumerable.Range(0, 2 * Tokens).Select(_ => (float)(random.NextDouble() - 0.3))];
        Tensor Of(float[] values) => tensor(values, [1, Tokens, 2]);
    }

    private static void ForEach(int count, int bits,
        Action<int, NetworkPlan, FoldedNetwork, IReadOnlyDictionary<string, ActivationRange>> check)
    {
        using var supernet = TestSpaces.RandomSupernet(s_space);
        Disturb(supernet);
        for (var i = 0; i < count; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = s_space.Plan(s_space.WithBits(s_space.Sample(Seed.Derive(11, "char-lm", i)), bits));
            var network = SubNetworkExtractor.Extract(supernet, plan, NetworkStatistics.None);
            check(i, plan, network, bits == 32 ? new Dictionary<string, ActivationRange>(StringComparer.Ordinal) : Ranges(network, i));
        }
    }

    /// <summary>Convolutions begin as what changes nothing, which would hide a mistake.</summary>
    private static void Disturb(Supernet supernet)
    {
        using var noGrad = no_grad();
        random.manual_seed(2);
        foreach (var parameter in supernet.Parameters.Where(p => p.Name.EndsWith("Conv.weight", StringComparison.Ordinal)))
        {
            using var scope = NewDisposeScope();
            parameter.Value.add_(randn(parameter.Value.shape).mul_(tensor(0.5f)));
        }
    }

    private static Dictionary<string, ActivationRange> Ranges(FoldedNetwork network, int seed)
    {
        var ranges = new Dictionary<string, ActivationRange>(StringComparer.Ordinal);
        var ids = Ids(seed, 8 * 24);
        network.Compile()([tensor(ids, [8, 24])], (name, value) =>
        {
            if (value.dtype != ScalarType.Float32)
            {
                return;
            }

            using var scope = NewDisposeScope();
            ranges[name] = new ActivationRange(Math.Min(0, value.min().item<float>()), Math.Max(0, value.max().item<float>()));
        });
        return ranges;
    }

    private static float[] Torch(FoldedNetwork network, long[] ids, int length)
    {
        using var scope = NewDisposeScope();
        return ExportSample.Values(network.Compile()([tensor(ids, [ids.Length / length, length])], null));
    }

    private static long[] Ids(int seed, int count)
        => [.. Seed.Derive(seed, "ids", count) is var random ? Enumerable.Range(0, count).Select(_ => (long)random.Next(128)) : []];

    private static void Near(float[] expected, float[] found, double tolerance)
    {
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), p => Assert.Equal(p.First, p.Second, tolerance * Math.Max(1, Math.Abs(p.First))));
    }
}
