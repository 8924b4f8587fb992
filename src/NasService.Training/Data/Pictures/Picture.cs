namespace NasService.Training.Data.Pictures;

/// <summary>A decoded picture, upright.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Samples">Values a pixel: 1 grey, 2 grey and alpha, 3 R, G, B, 4 R, G, B, alpha.</param>
/// <param name="Pixels">8-bit values, H x W x samples, row-major.</param>
internal sealed record Picture(int Width, int Height, int Samples, byte[] Pixels)
{
    public bool IsGrey => Samples < 3;

    public bool HasAlpha => Samples is 2 or 4;
}
