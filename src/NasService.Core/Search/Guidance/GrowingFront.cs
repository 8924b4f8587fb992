using NasService.Core.Pareto;

namespace NasService.Core.Search.Guidance;

/// <summary>A front that answers what a vector would add to its hypervolume: a staircase for two objectives, whole hypervolumes for others.</summary>
internal sealed class GrowingFront(double[] reference)
{
    private readonly Staircase? _staircase = reference.Length == 2 ? new Staircase(reference[0], reference[1]) : null;
    private readonly List<double[]> _points = [];
    private double _volume;

    public void Add(double[] point)
    {
        if (_staircase is not null)
        {
            _staircase.Add(point[0], point[1]);
            return;
        }

        _points.RemoveAll(p => ParetoFront.Dominates(point, p));
        _points.Add(point);
        _volume = Hypervolume.Of(_points, reference);
    }

    public double Improvement(double[] point)
        => _staircase?.Improvement(point[0], point[1]) ?? (Hypervolume.Of([.. _points, point], reference) - _volume);
}
