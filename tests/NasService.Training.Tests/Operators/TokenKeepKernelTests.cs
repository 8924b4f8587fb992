using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Operators;

public sealed class TokenKeepKernelTests
{
    private const int Heads = 2;
    private const int Size = 3;
    private const int Tokens = 9;

    /// <summary>The definition in double precision, sentence by sentence at its own length: the first token, then those with the most
    /// attention.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.01)]
    [InlineData(1)]
    public void Forward_SentencesOfSeveralLengths_KeepTheirShareInOrder(double share)
    {
        using var scope = NewDisposeScope();
        int[] lengths = [Tokens, 5, 1, 7];
        var random = Seed.Derive(5, "keep", 0);
        var (q, k) = (Random(lengths.Length), Random(lengths.Length));
        var mask = tensor(lengths.SelectMany(n => Enumerable.Range(0, Tokens).Select(t => t < n ? 1L : 0L)).ToArray(),
            [lengths.Length, Tokens]);
        var x = arange(Tokens, dtype: ScalarType.Float32).view(1, Tokens, 1).expand(lengths.Length, -1, -1);
        Tensor[] inputs = [x, Of(q), Of(k), mask];

        var kept = new TokenKeepKernel()
            .Forward(new TokenKeep(share, Heads, Size, Tokens), inputs,
                new GivenWeights(new Dictionary<string, Tensor>(StringComparer.Ordinal)));
        var taken = new MaskKeepKernel()
            .Forward(new MaskKeep(share, Tokens), [mask], new GivenWeights(new Dictionary<string, Tensor>(StringComparer.Ordinal)));

        for (var i = 0; i < lengths.Length; i++)
        {
            var expected = Expected(i, lengths[i], (int)Math.Ceiling((share * lengths[i]) - 1e-4));
            Assert.Equal(expected.Length, taken[i].sum().item<long>());
            Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(j => (int)kept[i, j, 0].item<float>()));
            Assert.All(Enumerable.Range(0, expected.Length), j => Assert.Equal(1, taken[i, j].item<long>()));
        }

        int[] Expected(int i, int length, int left)
        {
            var received = new double[length];
            for (var h = 0; h < Heads; h++)
            {
                for (var from = 0; from < length; from++)
                {
                    var weights = Enumerable.Range(0, length).Select(to => Math.Exp(Enumerable.Range(h * Size, Size)
                        .Sum(d => (double)q[i, from, d] * k[i, to, d]) / Math.Sqrt(Size))).ToArray();
                    for (var to = 0; to < length; to++)
                    {
                        received[to] += weights[to] / weights.Sum();
                    }
                }
            }

            return [.. Enumerable.Range(0, length).OrderByDescending(t => t == 0 ? double.MaxValue : received[t]).Take(left).Order()];
        }

        float[,,] Random(int sentences)
        {
            var result = new float[sentences, Tokens, Heads * Size];
            for (var (i, n) = (0, result.Length); i < n; i++)
            {
                result[i / (Tokens * Heads * Size), i / (Heads * Size) % Tokens,
                    i % (Heads * Size)] = (float)((2 * random.NextDouble()) - 1);
            }

            return result;
        }
    }

    private static Tensor Of(float[,,] values)
        => tensor(values.Cast<float>().ToArray(), [values.GetLength(0), values.GetLength(1), values.GetLength(2)]);
}
