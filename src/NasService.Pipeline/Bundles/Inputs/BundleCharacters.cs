namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>How a text becomes a model's input.</summary>
/// <param name="Letters">Characters that are known, in the order of their numbers from 1.</param>
/// <param name="Unknown">Number of all others.</param>
/// <param name="Window">Characters that the model sees at once, at most.</param>
/// <param name="Numbers">That the model tells apart; those beyond the letters stand for nothing.</param>
/// <param name="TestShare">Of the text that it was trained on, what was held back at the end.</param>
internal sealed record BundleCharacters(string Letters, int Unknown, int Window, int Numbers, double TestShare);
