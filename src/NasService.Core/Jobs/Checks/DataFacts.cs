namespace NasService.Core.Jobs.Checks;

/// <summary>What a job can be held against before its data are read as a job reads them.</summary>
/// <param name="Images">Of the training set, validation images included; those that a test set is made of are not.</param>
/// <param name="Classes">Names or labels that there are.</param>
/// <param name="Channels">1: grey; 3: colour.</param>
/// <param name="HasOwnValidation">The set says itself which images are held back.</param>
public sealed record DataFacts(int Images, int Classes, int Channels, bool HasOwnValidation = false);
