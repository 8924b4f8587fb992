namespace NasService.Training.Data;

/// <summary>Samples that are files of their own, which lists can name.</summary>
public interface INamedSamples
{
    /// <summary>Paths below the data set's folder, in the order of the samples.</summary>
    IReadOnlyList<string> Names { get; }
}
