namespace NasService.Training.Data;

/// <summary>Samples that training sees in pieces of one size and that are judged whole, each of its own size.</summary>
internal interface IWholeSamples
{
    /// <summary>The sample as a network reads it, whole.</summary>
    /// <param name="index">Which.</param>
    /// <returns>C x H x W row-major with its shape, and what is right for it, as the task's quality meter takes it.</returns>
    /// <exception cref="Core.Input.InputException">The file is damaged or gone; the message names it.</exception>
    (Core.Operators.TensorShape Shape, float[] Values, float[] Target) Whole(int index);
}
