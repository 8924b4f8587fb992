namespace NasService.Training.Export.Operators;

/// <summary>Rows as columns: a product's weight is out x in, and ONNX multiplies tokens with in x out.</summary>
internal static class Matrices
{
    public static T[] Transposed<T>(ReadOnlySpan<T> rows, int count, int width)
    {
        var columns = new T[rows.Length];
        for (var r = 0; r < count; r++)
        {
            for (var c = 0; c < width; c++)
            {
                columns[(c * count) + r] = rows[(r * width) + c];
            }
        }

        return columns;
    }
}
