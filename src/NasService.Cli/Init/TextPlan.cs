using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Submission.Checks;

namespace NasService.Cli.Init;

/// <summary>A length and a budget that fit sentences, with the reasons.</summary>
/// <param name="Length">Tokens that sentences are cut to.</param>
/// <param name="Validation">Sentences held back.</param>
/// <param name="Batch">Sentences a step.</param>
/// <param name="Steps">Optimizer steps.</param>
/// <param name="Evaluations">True evaluations of the search.</param>
/// <param name="Reasons">What was decided and why, a line each.</param>
internal sealed record TextPlan(int Length, int Validation, int Batch, int Steps, int Evaluations, ImmutableArray<string> Reasons)
{
    private const int Multiple = 16;
    private const int Longest = 512;
    private const int Epochs = 8;
    private const int MostSteps = 4000;
    private const int FewestSteps = 200;

    /// <summary>Share of sentences that are read whole.</summary>
    private const double Whole = 0.99;

    /// <exception cref="InputException">There are too few sentences.</exception>
    public static TextPlan Of(DataFacts facts)
    {
        var most = facts.Images / 2;
        var least = 3 * facts.Classes;
        if (facts.Images < 6 * facts.Classes || most < least)
        {
            throw new InputException("FOLDER", "There are too few sentences to train on and to hold back from.",
                $"{facts.Images} for {facts.Classes} labels, the test set aside",
                $"{6 * facts.Classes} or more, six a label");
        }

        int[] tokens = [.. facts.Tokens.SelectMany(t => Enumerable.Repeat(t.Key, t.Value))];
        var long99 = tokens[(int)(Whole * (tokens.Length - 1))];
        var length = Math.Clamp((long99 + Multiple - 1) / Multiple * Multiple, Multiple, Longest);
        var validation = Math.Clamp(facts.Images / 8, least, Math.Min(most, Math.Max(least, 3000)));
        var trained = facts.Images - validation;
        var batch = Math.Min(32, trained);
        var steps = Math.Clamp(Epochs * trained / batch, FewestSteps, MostSteps);
        var evaluations = facts.Images < 2000 ? 80 : 150;
        return new TextPlan(length, validation, batch, steps, evaluations,
        [
            FormattableString.Invariant($"{facts.Classes} labels, as the sentences have; {(facts.IsPair ? "pairs" : "one sentence a sample")}"),
            FormattableString.Invariant($"length {length}: 99 of 100 sentences have {long99} tokens or fewer"),
            FormattableString.Invariant($"{validation} sentences held back to rank networks and to score the front, {trained} to train on"),
            FormattableString.Invariant($"{steps} steps of {batch} sentences: {(double)steps * batch / trained:F0} passes over them; {evaluations} networks evaluated"),
        ]);
    }
}
