using System.Collections.Immutable;

namespace NasService.Bench.Claims.Text;

/// <summary>The experiment's figures.</summary>
/// <param name="Steps">Optimizer steps of every supernet.</param>
/// <param name="Sentences">Of the test set.</param>
/// <param name="LongSentences">Of them, those of <see cref="TokenPruningClaim.LongTokens"/> tokens or more.</param>
/// <param name="Whole">Accuracy in percent with all tokens kept, in fp32, by seed.</param>
/// <param name="Rows">From the fastest.</param>
/// <param name="Fp32Gain">The most that under a point over the long sentences is given for, in fp32; 1: nothing is gained.</param>
/// <param name="Int8Gain">The same in int8.</param>
internal sealed record TokenPruningResult(
    int Steps, int Sentences, int LongSentences, ImmutableArray<double> Whole, ImmutableArray<TokenPruningRow> Rows, double Fp32Gain,
        double Int8Gain);
