namespace NasService.Training.Data.Pairs;

/// <summary>A large picture's file.</summary>
/// <param name="Name">Below the data set's folder.</param>
/// <param name="Digest">First half of its content's SHA-256.</param>
internal sealed record PairFile(string Name, UInt128 Digest);
