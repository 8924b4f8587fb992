using NasService.Core.Jobs;

namespace NasService.Training.Data.Pictures;

/// <summary>
/// The one way from a picture to a network's square input: alpha over the background, grey to colour or back, cut or fitted to a square, scaled. Training, calibration and scoring use it, a bundle's manifest
/// states it, and the readme's snippets do the same arithmetic.
/// </summary>
/// <param name="definition">As declared.</param>
/// <param name="channels">1 or 3.</param>
internal sealed class PicturePreparation(PictureDefinition definition, int channels)
{
    private readonly ResizeRule _rule = ResizeRules.All[definition.Resize];

    public int Channels => channels;

    /// <returns>side x side x channels, row-major.</returns>
    public byte[] Prepare(Picture picture, int side)
    {
        var (from, to) = _rule(picture.Width, picture.Height, side);
        var flat = Flatten(picture);
        var pixels = new byte[side * side * channels];
        if (to.Width < side || to.Height < side)
        {
            Fill(pixels);
        }

        Resampler.Scale(flat, picture.Width, from, channels, pixels, side, to);
        return pixels;
    }

    private void Fill(byte[] pixels)
    {
        var ground = definition.Background;
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = channels == 1 ? ground.Grey : (i % 3) switch { 0 => ground.Red, 1 => ground.Green, _ => ground.Blue };
        }
    }

    /// <summary>The whole picture with as many channels as asked for, alpha over the background.</summary>
    /// <returns>H x W x channels, row-major.</returns>
    public byte[] Flatten(Picture picture)
    {
        if (picture.Samples == channels)
        {
            return picture.Pixels;
        }

        var (samples, ground) = (picture.Samples, definition.Background);
        var flat = new byte[(long)picture.Width * picture.Height * channels];
        for (int at = 0, i = 0; at < flat.Length; at += channels, i += samples)
        {
            var pixel = picture.Pixels.AsSpan(i, samples);
            var colour = samples < 3 ? new Colour(pixel[0], pixel[0], pixel[0]) : new Colour(pixel[0], pixel[1], pixel[2]);
            if (picture.HasAlpha)
            {
                var alpha = pixel[samples - 1];
                colour = new Colour(Over(colour.Red, ground.Red, alpha), Over(colour.Green, ground.Green, alpha), Over(colour.Blue, ground.Blue, alpha));
            }

            if (channels == 1)
            {
                flat[at] = colour.Grey;
            }
            else
            {
                (flat[at], flat[at + 1], flat[at + 2]) = (colour.Red, colour.Green, colour.Blue);
            }
        }

        return flat;
    }

    private static byte Over(byte value, byte ground, byte alpha) => (byte)(((value * alpha) + (ground * (255 - alpha)) + 127) / 255);
}
