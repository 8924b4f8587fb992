namespace NasService.Training.Data;

/// <summary>A decoded picture.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Channels">1: grey; 3: R, G, B.</param>
/// <param name="Pixels">8-bit values, H x W x C, row-major.</param>
internal sealed record PngImage(int Width, int Height, int Channels, byte[] Pixels);
