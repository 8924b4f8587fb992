using MathNet.Numerics.LinearAlgebra;
using NasService.Core.Predictors;

namespace NasService.Core.Tests.Predictors;

public sealed class CholeskyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(33)]
    [InlineData(70)]
    public void Factor_AnySize_SolvesAsMathNet(int n)
    {
        var random = new Random(n);
        var b = Matrix<double>.Build.Dense(n, n, (_, _) => random.NextDouble() - 0.5);
        var a = (b * b.Transpose()) + (0.3 * Matrix<double>.Build.DenseIdentity(n));
        double[] right = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())];

        var factor = Cholesky.Factor([.. a.ToRowMajorArray()], n, ridge: 0.2);
        var dense = a + (0.2 * Matrix<double>.Build.DenseIdentity(n));

        var expected = dense.Solve(Vector<double>.Build.Dense(right));
        Assert.All(factor.Solve(right).Zip(expected), p => Assert.Equal(p.Second, p.First, 9));
        Assert.Equal(Math.Log(dense.Determinant()), factor.LogDeterminant, 8);
    }

    [Theory]
    [InlineData(5, 3)]
    [InlineData(30, 64)]
    public void SolveLower_ManyAtOnce_EqualsOneByOne(int n, int m)
    {
        var random = new Random(n + m);
        var a = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                a[(i * n) + j] = i == j ? n : random.NextDouble();
            }
        }

        var factor = Cholesky.Factor(a, n, 0);
        double[] many = [.. Enumerable.Range(0, n * m).Select(_ => random.NextDouble())];
        double[][] single = [.. Enumerable.Range(0, m).Select(k => factor.SolveLower([.. Enumerable.Range(0, n).Select(i => many[(i * m) + k])]))];

        factor.SolveLower(many, m);

        Assert.All(Enumerable.Range(0, n * m), k => Assert.Equal(single[k % m][k / m], many[k], 10));
    }
}
