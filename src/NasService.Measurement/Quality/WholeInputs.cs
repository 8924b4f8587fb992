namespace NasService.Measurement.Quality;

/// <summary>Samples that differ in size, for models that leave theirs open: each is run alone, and few are in memory at a time.
/// Thread-safe.</summary>
public abstract class WholeInputs : SampleInputs
{
    public abstract int Count { get; }

    public override long Length => throw new InvalidOperationException("Expected samples of one size, got some that differ.");

    public abstract WholeSample Sample(int index);

    public override void Read(int first, int count, IModelInputs target) => throw new InvalidOperationException("Expected samples of one size, got some that differ.");
}
