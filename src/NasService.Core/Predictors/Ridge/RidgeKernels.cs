namespace NasService.Core.Predictors.Ridge;

/// <summary>Inner products of all pairs of rows: of the features, and of their pairwise products. The latter is scaled to the size of the former.</summary>
internal sealed class RidgeKernels
{
    private readonly double[] _linear;
    private readonly double[] _pairs;
    private readonly int _n;

    public RidgeKernels(FeatureMatrix features)
    {
        _n = features.Rows;
        _linear = new double[_n * _n];
        _pairs = new double[_n * _n];
        var squared = new double[_n][];
        for (var i = 0; i < _n; i++)
        {
            squared[i] = features.Row(i).ToArray();
            for (var k = 0; k < squared[i].Length; k++)
            {
                squared[i][k] *= squared[i][k];
            }
        }

        for (var i = 0; i < _n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var dot = Cholesky.Dot(features.Row(i), features.Row(j));
                var pairs = ((dot * dot) - Cholesky.Dot(squared[i], squared[j])) / 2;
                _linear[(i * _n) + j] = _linear[(j * _n) + i] = dot;
                _pairs[(i * _n) + j] = _pairs[(j * _n) + i] = pairs;
            }
        }

        var linearTrace = Trace(_linear);
        var pairTrace = Trace(_pairs);
        PairScale = pairTrace > 0 ? linearTrace / pairTrace : 0;
    }

    /// <summary>Factor from raw pairwise products to the size of the linear ones.</summary>
    public double PairScale { get; }

    public double At(int i, int j, double share) => _linear[(i * _n) + j] + (share * PairScale * _pairs[(i * _n) + j]);

    private double Trace(double[] kernel)
    {
        double sum = 0;
        for (var i = 0; i < _n; i++)
        {
            sum += kernel[(i * _n) + i];
        }

        return sum;
    }
}
