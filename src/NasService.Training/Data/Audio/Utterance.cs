namespace NasService.Training.Data.Audio;

/// <summary>A recording's file, and who speaks.</summary>
/// <param name="Name">Below the data set's folder.</param>
/// <param name="Speaker">Index among the speakers.</param>
/// <param name="Digest">Equal for equal files.</param>
internal readonly record struct Utterance(string Name, ushort Speaker, UInt128 Digest);
