using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Operators;

public sealed class RelativeAttentionKernelTests
{
    private const int Heads = 2;
    private const int Size = 3;

    /// <summary>The definition, pair by pair in double precision: keys and values plus what their distance stands for.</summary>
    [Theory]
    [InlineData(9, 1)]
    [InlineData(16, 14)]
    [InlineData(10, 1)]
    [InlineData(17, 2)]
    public void Forward_SquareOfTokens_IsTheSumOverPairs(int tokens, int distance)
    {
        using var scope = NewDisposeScope();
        var op = RelativeAttention.Of("a", new Attention(AttentionKind.Softmax, Heads, Size, Size, tokens, tokens), distance);
        var random = Seed.Derive(3, "relative", tokens);
        var (q, k, v) = (Random(tokens, Heads * Size), Random(tokens, Heads * Size), Random(tokens, Heads * Size));
        var (keys, values) = (Random(2 * op.Rows, Size), Random(2 * op.Rows, Size));
        var pass = new GivenWeights(new Dictionary<string, Tensor>(StringComparer.Ordinal)
        {
            [op.KeyTable.Name] = Of(keys),
            [op.ValueTable.Name] = Of(values),
        });

        var made = new RelativeAttentionKernel().Forward(op, [Of(q).unsqueeze(0), Of(k).unsqueeze(0), Of(v).unsqueeze(0)], pass);

        var first = op.HasClassToken ? 1 : 0;
        for (var i = 0; i < tokens; i++)
        {
            for (var h = 0; h < Heads; h++)
            {
                var weights = Enumerable.Range(0, tokens).Select(j => Math.Exp(Enumerable.Range(0, Size)
                    .Sum(d => q[i, (h * Size) + d] * (k[j, (h * Size) + d] + Position(keys, i, j, d))) / Math.Sqrt(Size))).ToArray();
                for (var d = 0; d < Size; d++)
                {
                    var expected = Enumerable.Range(0, tokens)
                        .Sum(j => weights[j] * (v[j, (h * Size) + d] + Position(values, i, j, d))) / weights.Sum();
                    Assert.Equal(expected, made[0, i, (h * Size) + d].item<float>(), 1e-4);
                }
            }
        }

        double Position(float[,] table, int from, int to, int d)
        {
            if (from < first || to < first)
            {
                return table[0, d] + table[op.Rows, d];
            }

            var side = (int)Math.Sqrt(tokens);
            var down = Math.Clamp(((to - first) / side) - ((from - first) / side), -distance, distance);
            var across = Math.Clamp(((to - first) % side) - ((from - first) % side), -distance, distance);
            return table[first + distance + down, d] + table[op.Rows + first + distance + across, d];
        }

        float[,] Random(int rows, int columns)
        {
            var numbers = new float[rows, columns];
            for (var i = 0; i < rows * columns; i++)
            {
                numbers[i / columns, i % columns] = (random.NextSingle() * 2) - 1;
            }

            return numbers;
        }
    }

    private static Tensor Of(float[,] values) => tensor(values);
}
