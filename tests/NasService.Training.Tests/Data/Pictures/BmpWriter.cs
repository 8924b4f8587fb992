using System.Buffers.Binary;

namespace NasService.Training.Tests.Data.Pictures;

/// <summary>Writes uncompressed BMPs of 24 bits.</summary>
internal static class BmpWriter
{
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="rgb">R, G, B, upper row first.</param>
    public static byte[] Write(int width, int height, byte[] rgb)
    {
        var stride = ((3 * width) + 3) / 4 * 4;
        var file = new byte[54 + (stride * height)];
        (file[0], file[1], file[10], file[14], file[26], file[28]) = ((byte)'B', (byte)'M', 54, 40, 1, 24);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(22), height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var from = ((y * width) + x) * 3;
                var to = 54 + ((height - 1 - y) * stride) + (3 * x);
                (file[to], file[to + 1], file[to + 2]) = (rgb[from + 2], rgb[from + 1], rgb[from]);
            }
        }

        return file;
    }
}
