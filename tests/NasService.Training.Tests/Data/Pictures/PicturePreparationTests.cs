using NasService.Core.Jobs;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Tests.Data.Pictures;

public sealed class PicturePreparationTests
{
    private static readonly PictureDefinition s_usual = new();

    [Fact]
    public void Prepare_SquareOfTheSameSide_IsUnchanged()
    {
        byte[] pixels = [.. Enumerable.Range(0, 48).Select(i => (byte)(i * 5))];
        foreach (var mode in ResizeModes.All)
        {
            Assert.Equal(pixels, new PicturePreparation(s_usual with { Resize = mode }, 3).Prepare(new Picture(4, 4, 3, pixels), 4));
        }
    }

    [Fact]
    public void Prepare_Crop_TakesTheCentreOfTheLongerSide()
    {
        byte[] row = [10, 20, 30, 40, 50];
        Assert.Equal((byte[])[30], new PicturePreparation(s_usual, 1).Prepare(new Picture(5, 1, 1, row), 1));
        Assert.Equal((byte[])[30], new PicturePreparation(s_usual, 1).Prepare(new Picture(1, 5, 1, row), 1));
        Assert.Equal((byte[])[20, 30, 20, 30], new PicturePreparation(s_usual, 1).Prepare(new Picture(4, 2, 1, [10, 20, 30, 40, 10, 20, 30, 40]), 2));
    }

    [Fact]
    public void Prepare_Stretch_UsesAllOfIt()
        => Assert.Equal((byte[])[17, 33, 17, 33], new PicturePreparation(s_usual with { Resize = ResizeModes.Stretch }, 1).Prepare(new Picture(4, 1, 1, [10, 20, 30, 40]), 2));

    [Fact]
    public void Prepare_Pad_PutsItOnTheBackground()
    {
        var preparation = new PicturePreparation(s_usual with { Resize = ResizeModes.Pad, Background = new Colour(1, 2, 3) }, 3);

        byte[] edge = [1, 2, 3, 1, 2, 3, 1, 2, 3];
        Assert.Equal((byte[])[.. edge, .. Enumerable.Repeat((byte)9, 9), .. edge], preparation.Prepare(new Picture(3, 1, 3, [.. Enumerable.Repeat((byte)9, 9)]), 3));

        // A line of pixels keeps at least one.
        Assert.Equal(3 * 8, preparation.Prepare(new Picture(1000, 1, 3, [.. Enumerable.Repeat((byte)9, 3000)]), 8).Count(v => v == 9));
    }

    [Fact]
    public void Prepare_Alpha_IsSeenThrough()
    {
        var preparation = new PicturePreparation(s_usual with { Background = new Colour(200, 100, 0) }, 3);

        Assert.Equal((byte[])[200, 100, 0], preparation.Prepare(new Picture(1, 1, 4, [7, 7, 7, 0]), 1));
        Assert.Equal((byte[])[7, 7, 7], preparation.Prepare(new Picture(1, 1, 4, [7, 7, 7, 255]), 1));
        Assert.Equal((byte[])[150, 100, 50], preparation.Prepare(new Picture(1, 1, 2, [100, 127]), 1));
        Assert.Equal(255, new PicturePreparation(s_usual, 1).Prepare(new Picture(1, 1, 2, [0, 0]), 1)[0]);
    }

    [Fact]
    public void Prepare_GreyAndColour_FollowTheDeclaredRule()
    {
        Assert.Equal((byte[])[9, 9, 9], new PicturePreparation(s_usual, 3).Prepare(new Picture(1, 1, 1, [9]), 1));
        Assert.Equal((byte[])[76], new PicturePreparation(s_usual, 1).Prepare(new Picture(1, 1, 3, [255, 0, 0]), 1));
        Assert.Equal((byte[])[150], new PicturePreparation(s_usual, 1).Prepare(new Picture(1, 1, 3, [0, 255, 0]), 1));
        for (var v = 0; v < 256; v++)
        {
            Assert.Equal(v, new Colour((byte)v, (byte)v, (byte)v).Grey);
        }
    }

    [Theory]
    [MemberData(nameof(PillowCases))]
    public void Scale_AgainstPillow_IsEqual(int from, int to, string expected)
    {
        byte[] line = [.. Enumerable.Range(0, from).Select(i => (byte)((i * i * 37) % 256))];
        var target = new byte[to];

        Resampler.Scale(line, from, new Window(0, 0, from, 1), 1, target, to, new Window(0, 0, to, 1));

        Assert.Equal(expected, Convert.ToHexString(target));
    }

    /// <summary>What Pillow 9.4 makes of such a line: <c>Image.resize((to, 1), Image.BILINEAR)</c>.</summary>
    public static TheoryData<int, int, string> PillowCases => new()
    {
        { 7, 3, "306167" },
        { 16, 5, "4061508E79" },
        { 5, 16, "00000A16223D608389735D4D4E4F5050" },
        { 100, 7, "6384778273817A" },
        { 33, 32, "022D8D4D5C892D2061A1779CA9626A4465CD748FC4E19C4F509F6E528520D60A" },
        { 1, 4, "00000000" },
        { 9, 1, "4C" },
    };
}
