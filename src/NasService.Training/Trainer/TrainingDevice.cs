using System.Globalization;
using NasService.Core.Input;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>The device that a job names for its training.</summary>
public static class TrainingDevice
{
    private const string CudaPrefix = "cuda:";

    /// <param name="name"><c>cpu</c>, or <c>cuda:</c> and the number of a GPU.</param>
    /// <exception cref="InputException">Not a device, or libtorch finds none here.</exception>
    public static Device Open(string name)
    {
        if (name == "cpu")
        {
            return CPU;
        }

        if (!name.StartsWith(CudaPrefix, StringComparison.Ordinal) || !int.TryParse(name.AsSpan(CudaPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw new InputException("supernet.device", "Not a device.", name, "cpu, cuda:0, cuda:1 ...");
        }

        return cuda.is_available()
            ? device(name)
            : throw new InputException("supernet.device", "This libtorch finds no CUDA device on this machine.", name, "cpu");
    }
}
