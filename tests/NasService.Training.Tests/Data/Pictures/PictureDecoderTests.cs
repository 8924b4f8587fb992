using System.Text;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Tests.Data.Pictures;

public sealed class PictureDecoderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(-1)]
    public void Decode_EveryFilterAndKindOfPng_GivesTheSamplesBack(int filter)
    {
        var random = new Random(3);
        foreach (var (type, samples) in new[] { (0, 1), (2, 3), (4, 2), (6, 4) })
        {
            var pixels = new byte[9 * 9 * samples];
            random.NextBytes(pixels);

            var image = PictureDecoder.Decode(PngWriter.Write(9, type, pixels, y => filter < 0 ? y % 5 : filter));

            Assert.Equal((9, 9, samples), (image.Width, image.Height, image.Samples));
            Assert.Equal(pixels, image.Pixels);
        }
    }

    [Fact]
    public void Decode_PngOf16Bits_KeepsTheHighBytes()
    {
        var image = PictureDecoder.Decode(PngWriter.Write(2, 0, [10, 99, 20, 99, 30, 99, 40, 255], depth: 16));

        Assert.Equal((byte[])[10, 20, 30, 40], image.Pixels);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [InlineData(4, 2)]
    [InlineData(6, 4)]
    public void Decode_PngOf16BitsOfEveryKindAndFilter_KeepsTheHighBytes(int type, int samples)
    {
        var words = new byte[2 * samples * 25];
        new Random(type).NextBytes(words);

        var image = PictureDecoder.Decode(PngWriter.Write(5, type, words, y => y, depth: 16));

        Assert.Equal((5, 5, samples), (image.Width, image.Height, image.Samples));
        Assert.Equal(words.Where((_, i) => i % 2 == 0), image.Pixels);
    }

    [Fact]
    public void Decode_Palette_GivesItsColours()
    {
        byte[] palette = [10, 20, 30, 40, 50, 60];

        Assert.Equal((byte[])[10, 20, 30, 40, 50, 60, 40, 50, 60, 10, 20, 30], PictureDecoder.Decode(PngWriter.Write(2, 3, [0, 1, 1, 0], palette: palette)).Pixels);
        Assert.Equal((byte[])[10, 20, 30, 7, 40, 50, 60, 255], PictureDecoder.Decode(PngWriter.Write(2, 3, [0, 1], palette: palette, transparency: [7], height: 1)).Pixels);
    }

    [Fact]
    public void Decode_InterlacedPng_GivesItsPixels()
    {
        // 3 x 2, passes of Adam7 that have pixels: 1 (0,0), 4 (2,0), 6 (1,0), 7 (row 1), each line behind its filter byte.
        var image = PictureDecoder.Decode(PngWriter.Write(3, 0, [], interlace: 1, height: 2, lines: [0, 11, 0, 13, 0, 12, 0, 21, 22, 23]));

        Assert.Equal((byte[])[11, 12, 13, 21, 22, 23], image.Pixels);
    }

    [Fact]
    public void Decode_FileOfAnotherWriter_GivesItsPixels()
    {
        // 2 x 2, RGB: red, green / blue, white; compressed by zlib.
        var image = PictureDecoder.Decode(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGP4z8DAAMIM/4EAAB/uBfsL2WiLAAAAAElFTkSuQmCC"));

        Assert.Equal((2, 2, 3), (image.Width, image.Height, image.Samples));
        Assert.Equal((byte[])[255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255], image.Pixels);
    }

    [Fact]
    public void Decode_Bmp_GivesItsPixelsUpperRowFirst()
    {
        byte[] rgb = [.. Enumerable.Range(0, 5 * 3 * 3).Select(i => (byte)(i * 5))];

        var image = PictureDecoder.Decode(BmpWriter.Write(5, 3, rgb));

        Assert.Equal((5, 3, 3), (image.Width, image.Height, image.Samples));
        Assert.Equal(rgb, image.Pixels);
    }

    [Fact]
    public void Decode_EveryKindOfJpeg_GivesItsPicture()
    {
        IsSample(PictureDecoder.Decode(JpegSamples.Baseline));
        IsSample(PictureDecoder.Decode(JpegSamples.Progressive));
        var grey = PictureDecoder.Decode(JpegSamples.Grey);
        Assert.Equal((JpegSamples.Width, JpegSamples.Height, 1), (grey.Width, grey.Height, grey.Samples));
        Assert.InRange(grey.Pixels[^1] - grey.Pixels[0], 180, 220);
        Assert.Equal((JpegSamples.Width, JpegSamples.Height), (PictureDecoder.Decode(JpegSamples.Cmyk).Width, PictureDecoder.Decode(JpegSamples.Cmyk).Height));
    }

    [Theory]
    [InlineData(1, 24, 16, 0, 0)]
    [InlineData(2, 24, 16, 23, 0)]
    [InlineData(3, 24, 16, 23, 15)]
    [InlineData(4, 24, 16, 0, 15)]
    [InlineData(5, 16, 24, 0, 0)]
    [InlineData(6, 16, 24, 15, 0)]
    [InlineData(7, 16, 24, 15, 23)]
    [InlineData(8, 16, 24, 0, 23)]
    public void Decode_JpegOnItsSide_IsUpright(byte orientation, int width, int height, int x, int y)
    {
        var stored = PictureDecoder.Decode(JpegSamples.Baseline);
        foreach (var isLittle in new[] { true, false })
        {
            var image = PictureDecoder.Decode(JpegSamples.Turned(JpegSamples.Baseline, orientation, isLittle));

            Assert.Equal((width, height), (image.Width, image.Height));
            Assert.Equal(stored.Pixels[..3], image.Pixels.AsSpan(((y * width) + x) * 3, 3).ToArray());
        }
    }

    [Fact]
    public void Upright_EveryOrientation_IsTheOneThatTheStandardNames()
    {
        // a b c     as stored; 6 is turned clockwise by a viewer, 8 against the clock.
        // d e f
        var stored = new Picture(3, 2, 1, [.. "abcdef"u8]);
        Assert.Equal("abcdef cbafed fedcba defabc adbecf daebfc fcebda cfbead", string.Join(' ', Enumerable.Range(1, 8).Select(o => Encoding.ASCII.GetString(ExifOrientation.Upright(stored, o).Pixels))));
    }

    [Fact]
    public void Decode_OtherKindsAndDamage_SaysWhatIsWrong()
    {
        var good = PngWriter.Write(4, 0, new byte[16]);
        Refused(Encoding.ASCII.GetBytes("GIF89a....................."), "a GIF");
        Refused(Encoding.ASCII.GetBytes("RIFF....WEBPVP8 "), "a WebP");
        Refused(Encoding.ASCII.GetBytes("....ftypheic...."), "HEIC");
        Refused(Encoding.ASCII.GetBytes("name,label"), "no picture");
        Refused([], "empty");
        Refused(PngWriter.Write(4, 0, new byte[16], depth: 7), "7 bits");
        Refused(PngWriter.Write(4, 5, new byte[16]), "colour type 5");
        Refused(PngWriter.Write(4, 0, new byte[16], interlace: 2), "interlace 2");
        Refused(PngWriter.Write(20_000, 0, new byte[16]), "20000 x 20000");
        Refused(PngWriter.Write(8000, 0, new byte[16]), "8000 x 8000");
        Refused(PngWriter.Write(4, 0, new byte[12]), "fewer or more");
        Refused(PngWriter.Write(4, 0, new byte[20]), "fewer or more");
        Refused(PngWriter.Write(4, 3, new byte[16]), "damaged");
        Refused(PngWriter.Write(4, 0, new byte[16], _ => 5), "damaged");
        Refused(good[..^20], "truncated");
        Refused([.. good[..20], (byte)(good[20] ^ 1), .. good[21..]], "checksum");
        Refused(JpegSamples.Baseline[..^2], "truncated");
        Refused(BmpWriter.Write(4, 4, new byte[48])[..^1], "truncated");
        for (var length = 0; length < good.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => PictureDecoder.Decode(good[..length]));
        }
    }

    [Fact]
    public void Decode_SmallFileThatUnfoldsToGigabytes_IsRefusedBeforeItIsUnfolded()
    {
        var bomb = PngWriter.Write(4, 0, [], lines: new byte[64 << 20]);
        Assert.True(bomb.Length < 1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refused(bomb, "fewer or more");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("progressive")]
    [InlineData("bmp")]
    public void Decode_RandomDamage_NeverFailsOtherwise(string kind)
    {
        var random = new Random(5);
        byte[] rgb = [.. Enumerable.Range(0, 108).Select(i => (byte)i)];
        var good = kind switch
        {
            "png" => PngWriter.Write(6, 2, rgb, y => y % 5),
            "jpeg" => JpegSamples.Baseline,
            "progressive" => JpegSamples.Progressive,
            _ => BmpWriter.Write(6, 6, rgb),
        };
        for (var i = 0; i < 2000; i++)
        {
            var file = good.ToArray();
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                file[random.Next(2, file.Length)] = (byte)random.Next(256);
            }

            try
            {
                PictureDecoder.Decode(file);
            }
            catch (InvalidDataException)
            {
                // What a damaged file is for.
            }
        }
    }

    private static void IsSample(Picture image)
    {
        Assert.Equal((JpegSamples.Width, JpegSamples.Height, 3), (image.Width, image.Height, image.Samples));
        for (var i = 0; i < JpegSamples.Width * JpegSamples.Height; i++)
        {
            Assert.InRange(image.Pixels[3 * i] - (10 * (i % JpegSamples.Width)), -24, 24);
            Assert.InRange(image.Pixels[(3 * i) + 1] - (15 * (i / JpegSamples.Width)), -24, 24);
        }
    }

    private static void Refused(byte[] file, string reason)
        => Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => PictureDecoder.Decode(file)).Message, StringComparison.Ordinal);
}
