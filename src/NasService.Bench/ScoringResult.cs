namespace NasService.Bench;

/// <summary>How long a population takes.</summary>
/// <param name="Space">Name.</param>
/// <param name="Architectures">Genotypes.</param>
/// <param name="Threads">Used.</param>
/// <param name="DrawSeconds">Of drawing them.</param>
/// <param name="ScoreSeconds">Of MACs, parameters and the linear predictor.</param>
/// <param name="FrontSeconds">Of the front in predicted accuracy and MACs.</param>
/// <param name="FrontPoints">On it.</param>
/// <param name="Predictor">Another family.</param>
/// <param name="PredictorSeconds">Of that family's means and spreads, features included.</param>
internal sealed record ScoringResult(
    string Space, int Architectures, int Threads, double DrawSeconds, double ScoreSeconds, double FrontSeconds, int FrontPoints, string Predictor, double PredictorSeconds);
