using NasService.Bench.Claims.Text;

namespace NasService.Bench.Tests.Claims.Text;

public sealed class ExitAnswersTests
{
    private static readonly double[] s_ms = [1, 3];

    // Four samples, all of class 0. The first exit is sure and right, sure and wrong, unsure and wrong, unsure and right; the second is
    // right but for the last.
    private static readonly ExitAnswers s_answers = ExitAnswers.Of(
        [[4, 0, 0, 4, 0.1f, 0.2f, 0.2f, 0.1f], [1, 0, 1, 0, 1, 0, 0, 1]], [0, 0, 0, 0]);

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(0.9, 0.5, 2)]
    [InlineData(2, 0.75, 3)]
    public void At_Threshold_ConfidentSamplesTakeTheFirstExit(double threshold, double accuracy, double ms)
    {
        var at = s_answers.At(threshold, s_ms);

        Assert.Equal(accuracy, at.Accuracy, 1e-12);
        Assert.Equal(ms, at.Ms, 1e-12);
    }

    [Fact]
    public void Of_Logits_ConfidenceIsTheLargestProbability()
        => Assert.Equal(Math.Exp(4) / (Math.Exp(4) + 1), s_answers.Confidence[0][0], 1e-12);

    [Fact]
    public void Rows_Budgets_AreChosenOnValidationAndToldOfTheTest()
    {
        var sure = ExitAnswers.Of([[4, 0, 4, 0], [4, 0, 4, 0]], [0, 0]);
        var rows = ExitBudgets.Rows(8, [(sure, s_answers)], s_ms, [1, 2.5]).ToArray();

        // On the validation set the first exit is as good as the last, so that whoever is as sure of the test leaves there, wrong ones
        // too.
        Assert.Equal((ExitBudgets.EqualAccuracy, 50.0, 75.0), (rows[0].Budget, rows[0].Accuracy[0], rows[0].Rival[0]));
        Assert.Equal(2 / 2.5, rows[0].Share[0], 1e-12);
        Assert.Equal(2, rows.Length);
    }
}
