namespace NasService.Measurement.Quality;

/// <summary>Where the inputs of a batch are written: (batch, numbers of one sample) row-major each. A model with one input takes it under any name.</summary>
public interface IModelInputs
{
    /// <summary>Numbers that all inputs together take for one sample.</summary>
    long Size { get; }

    /// <exception cref="ArgumentException">There is no such input, or its numbers are whole.</exception>
    Span<float> Floats(string name);

    /// <exception cref="ArgumentException">There is no such input, or its numbers are not whole.</exception>
    Span<long> Integers(string name);
}
