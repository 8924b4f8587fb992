using System.Collections.Immutable;
using NasService.Core.Jobs;

namespace NasService.Pipeline.Bundles;

/// <summary>How a picture becomes the square that is normalised, as the readme's snippets do it.</summary>
/// <param name="Resize"><c>crop</c>, <c>stretch</c> or <c>pad</c>.</param>
/// <param name="Background">Red, green and blue behind transparent pixels and around a padded picture.</param>
/// <param name="Orientation">EXIF's is applied first.</param>
/// <param name="Grey">From three channels to one; from one to three they are equal.</param>
/// <param name="Resample">From the picture's size to the input's.</param>
internal sealed record BundlePictures(string Resize, ImmutableArray<int> Background, string Orientation, string Grey, string Resample)
{
    public static BundlePictures Of(PictureDefinition pictures) => new(
        pictures.Resize,
        [pictures.Background.Red, pictures.Background.Green, pictures.Background.Blue],
        "exif",
        "(19595 R + 38470 G + 7471 B + 32768) >> 16",
        "bilinear, widened when it shrinks; columns, then rows, each rounded to 8 bits (Pillow's BILINEAR)");
}
