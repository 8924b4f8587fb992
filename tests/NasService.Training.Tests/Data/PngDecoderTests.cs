using System.Text;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

public sealed class PngDecoderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(-1)]
    public void Decode_EveryFilterInGreyAndColour_GivesTheSamplesBack(int filter)
    {
        var random = new Random(3);
        foreach (var (type, channels) in new[] { (0, 1), (2, 3) })
        {
            var samples = new byte[9 * 9 * channels];
            random.NextBytes(samples);

            var image = PngDecoder.Decode(PngWriter.Write(9, type, samples, y => filter < 0 ? y % 5 : filter));

            Assert.Equal((9, 9, channels), (image.Width, image.Height, image.Channels));
            Assert.Equal(samples, image.Pixels);
        }
    }

    [Fact]
    public void Decode_Palette_GivesItsColours()
    {
        var image = PngDecoder.Decode(PngWriter.Write(2, 3, [0, 1, 1, 0], palette: [10, 20, 30, 40, 50, 60]));

        Assert.Equal((byte[])[10, 20, 30, 40, 50, 60, 40, 50, 60, 10, 20, 30], image.Pixels);
    }

    [Fact]
    public void Decode_FileOfAnotherWriter_GivesItsPixels()
    {
        // 2 x 2, RGB: red, green / blue, white; compressed by zlib.
        var image = PngDecoder.Decode(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGP4z8DAAMIM/4EAAB/uBfsL2WiLAAAAAElFTkSuQmCC"));

        Assert.Equal((2, 2, 3), (image.Width, image.Height, image.Channels));
        Assert.Equal((byte[])[255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255], image.Pixels);
    }

    [Fact]
    public void Decode_OtherKindsAndDamage_SaysWhatIsWrong()
    {
        var good = PngWriter.Write(4, 0, new byte[16]);
        Refused(Encoding.ASCII.GetBytes("GIF89a....................."), "no PNG");
        Refused(PngWriter.Write(4, 0, new byte[16], depth: 16), "16 bits");
        Refused(PngWriter.Write(4, 6, new byte[16]), "colour type 6");
        Refused(PngWriter.Write(4, 0, new byte[16], interlace: 1), "interlace 1");
        Refused(PngWriter.Write(5000, 0, new byte[16]), "5000 x 5000");
        Refused(PngWriter.Write(4, 0, new byte[12]), "fewer or more");
        Refused(PngWriter.Write(4, 0, new byte[20]), "fewer or more");
        Refused(PngWriter.Write(4, 3, new byte[16]), "its palette has not");
        Refused(PngWriter.Write(4, 0, new byte[16], _ => 5), "unknown filter");
        Refused(good[..^20], "truncated");
        Refused([.. good[..20], (byte)(good[20] ^ 1), .. good[21..]], "checksum");
        for (var length = 0; length < good.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => PngDecoder.Decode(good.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Decode_RandomDamage_NeverFailsOtherwise()
    {
        var random = new Random(5);
        var good = PngWriter.Write(6, 2, [.. Enumerable.Range(0, 108).Select(i => (byte)i)], y => y % 5);
        for (var i = 0; i < 500; i++)
        {
            var file = good.ToArray();
            file[random.Next(8, file.Length)] = (byte)random.Next(256);
            try
            {
                PngDecoder.Decode(file);
            }
            catch (InvalidDataException)
            {
                // What a damaged file is for.
            }
        }
    }

    private static void Refused(byte[] file, string reason)
        => Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => PngDecoder.Decode(file)).Message, StringComparison.Ordinal);
}
