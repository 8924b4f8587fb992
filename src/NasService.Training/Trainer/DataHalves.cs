using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data;

namespace NasService.Training.Trainer;

/// <summary>The training part in two halves, for a recipe that trains something beside the weights.</summary>
internal static class DataHalves
{
    /// <returns>Samples of the first half.</returns>
    /// <exception cref="InputException">A half has no batch.</exception>
    public static int Of(DataSet data, SupernetDefinition settings) => data.Split.Training.Length / 2 is var half && half >= settings.Batch
        ? half
        : throw new InputException(
            "supernet.batch", $"The recipe {settings.Recipe} trains weights on one half of the samples and choices on the other, and a half has no whole batch.",
            $"{settings.Batch}", $"at most {half}");
}
