namespace NasService.Training.Data;

/// <summary>Samples of different lengths, which are read at less cost beside others as long.</summary>
public interface ISampleLengths
{
    /// <summary>Of one sample, in the unit of the inputs' free axis.</summary>
    int LengthOf(int sample);
}
