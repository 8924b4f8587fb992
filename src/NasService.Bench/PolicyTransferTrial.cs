using NasService.Core.Predictors;
using NasService.Core.Seeds;

namespace NasService.Bench;

/// <summary>Deals architectures out: half are known in fp32, some others quantized, and a third is predicted.</summary>
/// <param name="plain">n rows in fp32.</param>
/// <param name="plainAccuracies">n.</param>
/// <param name="quantized">The same architectures under policies.</param>
/// <param name="quantizedAccuracies">n.</param>
/// <param name="bits">The feature group of the policy.</param>
/// <param name="family">Learns.</param>
internal sealed class PolicyTransferTrial(FeatureMatrix plain, double[] plainAccuracies, FeatureMatrix quantized, double[] quantizedAccuracies, int bits, IPredictorFamily family)
{
    public const string Alone = "these alone";

    /// <summary>Told, to the predictions of the tested.</summary>
    public delegate double[] Way(int[] fp32, int[] told, int[] tested, CancellationToken cancellationToken);

    public int Tested => quantized.Rows / 3;

    public int Known => quantized.Rows - Tested;

    public int Fp32Rows => Known - (Known / 4);

    public IEnumerable<(string Name, Way Predict)> Ways =>
    [
        (Alone, FromAlone),
        ("fp32 networks too, bits as features (auto)", Jointly),
        ("a correction of an fp32 predictor", Corrected),
    ];

    public (double Tau, double Error) Run(int draw, int count, Way predict, CancellationToken cancellationToken)
    {
        int[] order = [.. Enumerable.Range(0, quantized.Rows)];
        Seed.Derive(draw, "policy-transfer/deal", 0).Shuffle(order);
        var (tested, fp32, told) = (order[..Tested], order[Tested..(Tested + Fp32Rows)], order[^count..]);
        var predicted = predict(fp32, told, tested, cancellationToken);
        double[] truth = [.. tested.Select(r => quantizedAccuracies[r])];
        return (KendallTau.Of(predicted, truth), Math.Sqrt(predicted.Zip(truth, (p, t) => (p - t) * (p - t)).Average()));
    }

    private double[] FromAlone(int[] fp32, int[] told, int[] tested, CancellationToken cancellationToken)
        => Predict(family.Fit(quantized.Select(told), Pick(quantizedAccuracies, told), cancellationToken), quantized.Select(tested));

    private double[] Jointly(int[] fp32, int[] told, int[] tested, CancellationToken cancellationToken)
    {
        var features = Stack(plain.Select(fp32), quantized.Select(told));
        return Predict(family.Fit(features, [.. Pick(plainAccuracies, fp32), .. Pick(quantizedAccuracies, told)], cancellationToken), quantized.Select(tested));
    }

    private double[] Corrected(int[] fp32, int[] told, int[] tested, CancellationToken cancellationToken)
    {
        var source = family.Fit(plain.Select(fp32), Pick(plainAccuracies, fp32), cancellationToken);
        var expected = Predict(source, plain.Select(tested));
        if (told.Length == 0)
        {
            return expected;
        }

        var loss = Pick(quantizedAccuracies, told).Zip(Predict(source, plain.Select(told)), (q, p) => q - p).ToArray();
        var correction = Predict(family.Fit(OnlyBits(told), loss, cancellationToken), OnlyBits(tested));
        return [.. expected.Zip(correction, (e, c) => e + c)];
    }

    private FeatureMatrix OnlyBits(int[] rows)
    {
        int[] columns = [.. Enumerable.Range(0, quantized.Columns).Where(c => quantized.Groups[c] == bits)];
        var taken = quantized.Select(rows);
        return new FeatureMatrix(rows.Length, columns.Length, [.. Enumerable.Range(0, rows.Length).SelectMany(r => columns.Select(c => taken.Row(r)[c]))]);
    }

    private static FeatureMatrix Stack(FeatureMatrix a, FeatureMatrix b)
        => new(a.Rows + b.Rows, a.Columns, [.. Values(a), .. Values(b)], a.Groups);

    private static IEnumerable<double> Values(FeatureMatrix features) => Enumerable.Range(0, features.Rows).SelectMany(r => features.Row(r).ToArray());

    private static double[] Predict(IPredictor predictor, FeatureMatrix features)
    {
        var mean = new double[features.Rows];
        predictor.Predict(features, mean, new double[features.Rows]);
        return mean;
    }

    private static double[] Pick(double[] values, int[] rows) => [.. rows.Select(r => values[r])];
}
