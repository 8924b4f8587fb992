using System.Runtime.InteropServices;
using NasService.Core.Input;

namespace NasService.Training.Tests.Extending;

/// <summary>A part of a recording.</summary>
/// <param name="File">32-bit floats of this machine's byte order.</param>
/// <param name="Number">How many windows lie before it.</param>
/// <param name="Tenth">Of the recording, 0 to 9.</param>
/// <param name="Label">Its class.</param>
internal readonly record struct SignalWindow(string File, int Number, long Tenth, ushort Label)
{
    /// <summary>Floats.</summary>
    public const int Length = 64;

    /// <exception cref="InputException">The file is shorter now, or gone.</exception>
    public float[] Read()
    {
        try
        {
            var values = new float[Length];
            using var file = System.IO.File.OpenHandle(File);
            return RandomAccess.Read(file, MemoryMarshal.AsBytes(values.AsSpan()), (long)Number * Length * sizeof(float)) == Length * sizeof(float)
                ? values
                : throw new InputException("data.path", "The recording ends too early.", File);
        }
        catch (IOException e)
        {
            throw new InputException("data.path", "The recording cannot be read.", File, cause: e);
        }
    }
}
