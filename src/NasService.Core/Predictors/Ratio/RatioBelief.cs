namespace NasService.Core.Predictors.Ratio;

/// <summary>What is believed of ratios, moved by the logarithms of the sums, with noise that depends on the sum.</summary>
internal sealed class RatioBelief : IBelief
{
    private readonly IBelief _ratios;
    private readonly double[] _extraNoise;
    private readonly double[] _centres;
    private readonly double[] _widths;

    public RatioBelief(IBelief ratios, double[] logarithms, double[] extraNoise)
    {
        _ratios = ratios;
        _extraNoise = extraNoise;
        _centres = [.. ratios.Centres.Zip(logarithms, (c, l) => c + l)];
        _widths = new double[_centres.Length];
        Widen();
    }

    public IReadOnlyList<double> Centres => _centres;

    public IReadOnlyList<double> Widths => _widths;

    public void Assume(int index)
    {
        _ratios.Assume(index);
        Widen();
    }

    public double ToMetric(double value) => Math.Exp(value);

    private void Widen()
    {
        for (var i = 0; i < _widths.Length; i++)
        {
            var width = _ratios.Widths[i];
            _widths[i] = Math.Sqrt(Math.Max(0, (width * width) + _extraNoise[i]));
        }
    }
}
