namespace NasService.Core.Search.Guidance;

/// <summary>Brings minimised objectives to comparable sizes: 0 at the best seen, 1 at the reference.</summary>
/// <param name="Ideal">Best of each.</param>
/// <param name="Extent">Positive.</param>
/// <param name="Reference">In scaled units.</param>
internal sealed record ObjectiveScale(double[] Ideal, double[] Extent, double[] Reference)
{
    /// <summary>From the problem's reference point or, without one, the worst seen. The reference lies a tenth outside the worst seen, so that ends count too.</summary>
    public static ObjectiveScale From(SearchProblem problem, IReadOnlyList<double[]> points)
    {
        var m = problem.Objectives.Length;
        var ideal = new double[m];
        var extent = new double[m];
        var reference = new double[m];
        for (var i = 0; i < m; i++)
        {
            var worst = points.Select(p => p[i]).DefaultIfEmpty(1).Max();
            ideal[i] = points.Select(p => p[i]).DefaultIfEmpty(0).Min();
            var given = problem.ReferencePoint is { } r ? problem.Objectives[i].Minimized(r[i]) : double.NaN;
            var fixedPoint = given > ideal[i];
            extent[i] = (fixedPoint ? given : worst) - ideal[i];
            extent[i] = extent[i] > 0 ? extent[i] : 1;
            reference[i] = fixedPoint ? 1 : 1.1;
        }

        return new ObjectiveScale(ideal, extent, reference);
    }

    public double[] Apply(double[] objectives)
    {
        var scaled = new double[objectives.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = (objectives[i] - Ideal[i]) / Extent[i];
        }

        return scaled;
    }
}
