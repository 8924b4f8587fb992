namespace NasService.Core.Predictors.Networks;

/// <summary>Full-batch Adam (Kingma and Ba 2015) on squared error with decoupled weight decay; the rate falls along a cosine.</summary>
internal sealed class NetworkTrainer(SparseRows x, int inputs, double[] targets, int hidden, Random random)
{
    private const int Steps = 200;

    private const double Rate = 0.02;

    private const double Decay = 0.1;

    public Network Train(int[] rows, CancellationToken cancellationToken)
    {
        var network = new Network(Uniform(inputs * hidden, 2), Uniform(hidden, 0.5), [.. Uniform(hidden, 1 / Math.Sqrt(hidden)), 0]);
        NetworkTensor[] tensors = [new(network.Weights, Decay), new(network.Biases, 0), new(network.Output, Decay)];
        var activations = new double[hidden];
        var inner = new double[hidden];
        for (var step = 1; step <= Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var r in rows)
            {
                var row = x.Row(r);
                var error = (network.Value(row, activations) - targets[r]) / rows.Length;
                for (var h = 0; h < hidden; h++)
                {
                    tensors[2].Gradient[h] += error * activations[h];
                    inner[h] = error * network.Output[h] * (1 - (activations[h] * activations[h]));
                    tensors[1].Gradient[h] += inner[h];
                }

                tensors[2].Gradient[hidden] += error;
                for (var k = 0; k < row.Columns.Length; k++)
                {
                    Cholesky.AddScaled(inner, row.Values[k], tensors[0].Gradient.AsSpan(row.Columns[k] * hidden, hidden));
                }
            }

            var rate = Rate * 0.5 * (1 + Math.Cos(Math.PI * step / (Steps + 1)));
            foreach (var tensor in tensors)
            {
                tensor.Step(step, rate);
            }
        }

        return network;
    }

    private double[] Uniform(int count, double size) => [.. Enumerable.Range(0, count).Select(_ => size * ((2 * random.NextDouble()) - 1))];
}
