using NasService.Core.Operators;

namespace NasService.Measurement.Quality;

/// <summary>A sample of a size of its own.</summary>
/// <param name="Shape">C x H x W of the model's one input.</param>
/// <param name="Values">Row-major, as the shape says.</param>
/// <param name="Target">What is right, as the task's <see cref="IQualityMeter"/> takes it.</param>
public sealed record WholeSample(TensorShape Shape, float[] Values, float[] Target);
