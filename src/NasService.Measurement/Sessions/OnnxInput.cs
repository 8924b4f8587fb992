using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace NasService.Measurement.Sessions;

/// <summary>One input of an open model, with its buffer.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Type">Float or Int64.</param>
/// <param name="Size">Numbers for each of the batch.</param>
/// <param name="Value">(batch, size) row-major; the model owns it.</param>
internal sealed record OnnxInput(string Name, TensorElementType Type, int Size, OrtValue Value)
{
    /// <summary>Says which tokens are there: all are, where a model is timed.</summary>
    private const string Mask = "attention_mask";

    public void FillWithNoise(Random random)
    {
        if (Name == Mask)
        {
            Value.GetTensorMutableDataAsSpan<long>().Fill(1);
            return;
        }

        if (Type == TensorElementType.Int64)
        {
            foreach (ref var value in Value.GetTensorMutableDataAsSpan<long>())
            {
                value = random.Next(2);
            }

            return;
        }

        foreach (ref var value in Value.GetTensorMutableDataAsSpan<float>())
        {
            value = (random.NextSingle() * 2) - 1;
        }
    }

    public void ClearFrom(int row)
    {
        if (Type == TensorElementType.Int64)
        {
            Value.GetTensorMutableDataAsSpan<long>()[(row * Size)..].Clear();
        }
        else
        {
            Value.GetTensorMutableDataAsSpan<float>()[(row * Size)..].Clear();
        }
    }
}
