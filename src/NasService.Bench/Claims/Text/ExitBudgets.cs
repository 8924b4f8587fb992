namespace NasService.Bench.Claims.Text;

/// <summary>Thresholds of exits, chosen on validation sentences, and what they come to on those of the test.</summary>
internal static class ExitBudgets
{
    public const string EqualAccuracy = "accuracy of the whole network";

    /// <param name="bits">Of every product.</param>
    /// <param name="seen">Answers of each seed's exits.</param>
    /// <param name="exits">Milliseconds until each exit has answered where it is run part by part, ascending.</param>
    /// <param name="whole">Milliseconds of networks that end behind the same blocks and have no exits before; the last is the whole
    /// one.</param>
    public static IEnumerable<EarlyExitRow> Rows(
        int bits, IReadOnlyList<(ExitAnswers Validation, ExitAnswers Test)> seen, IReadOnlyList<double> exits, IReadOnlyList<double> whole)
    {
        var last = whole.Count - 1;
        yield return Row(EqualAccuracy, last, s => s.Thresholds
            .Select(t => (Threshold: t, At: s.At(t, exits)))
            .Where(t => t.At.Accuracy >= s.Accuracy(last))
            .OrderBy(t => t.At.Ms).Select(t => t.Threshold).DefaultIfEmpty(2).First());
        for (var k = 0; k < last; k++)
        {
            var most = whole[k];
            yield return Row(FormattableString.Invariant($"latency of {k + 1} of {whole.Count} depths"), k, s => s.Thresholds
                .Where(t => s.At(t, exits).Ms <= most).DefaultIfEmpty(0).Max());
        }

        EarlyExitRow Row(string budget, int rival, Func<ExitAnswers, double> choose)
        {
            var at = seen.Select(s => s.Test.At(choose(s.Validation), exits)).ToArray();
            return new EarlyExitRow(bits, budget, [.. at.Select(a => a.Ms / whole[last])], [.. at.Select(a => 100 * a.Accuracy)],
                [.. seen.Select(s => 100 * s.Test.Accuracy(rival))]);
        }
    }
}
