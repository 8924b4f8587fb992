namespace NasService.Training.Data.Audio;

/// <summary>A recording of one channel.</summary>
/// <param name="RateHz">Samples a second.</param>
/// <param name="Samples">From -1 to 1.</param>
internal sealed record Recording(int RateHz, float[] Samples);
