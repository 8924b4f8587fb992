using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Pipeline.Data;

namespace NasService.Pipeline.Tests.Data;

/// <summary>What scores an exported model is what the supernet was trained and calibrated on, to the last bit.</summary>
public sealed class EvaluationSetTests : IDisposable
{
    private const int Side = 6;

    /// <summary>In no order, and one of them twice.</summary>
    private static readonly int[] s_picked = [11, 0, 5, 5, 7];

    private readonly string _folder = Directory.CreateTempSubdirectory("nas-pictures-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(ResizeModes.Crop, 1)]
    [InlineData(ResizeModes.Crop, 3)]
    [InlineData(ResizeModes.Stretch, 3)]
    [InlineData(ResizeModes.Pad, 3)]
    public void Create_OfAFolderOfPictures_IsWhatTrainingAndCalibrationTake(string resize, int channels)
    {
        for (var i = 0; i < 6; i++)
        {
            WriteBitmap($"train/a/{i}.bmp", 5 + (3 * i), 9);
            WriteBitmap($"train/b/{i}.bmp", 13, 7 + (2 * i));
        }

        WriteBitmap("test/a/0.bmp", 8, 8);
        var definition = new DataDefinition("folder", _folder, 6, false, 0)
        {
            Pictures = new PictureDefinition { Resize = resize, Channels = channels, Background = new Colour(200, 30, 90) },
        };
        var data = DataSet.Open(new FolderDataSource(), definition, 0);
        var inputs = new PictureInput(channels, [Side]).At(Side);

        var scored = new FloatBuffer(channels * Side * Side, s_picked.Length);
        EvaluationSet.Create(data.Samples, inputs, s_picked).Inputs.Read(0, s_picked.Length, scored);
        var stored = new FloatBuffer(channels * Side * Side, s_picked.Length);
        StoredInputs.Of(new PreparedInputs(data.Samples, inputs, s_picked), inputs, s_picked.Length).Read(0, s_picked.Length, stored);
        using var calibrated = data.Samples.Read(s_picked, new DataView(inputs)).ToTensors()[0];
        using var trained = data.Samples.Read(s_picked, new DataView(inputs, new Variation(definition, 3, 1))).ToTensors()[0];

        var floats = scored.Rows(s_picked.Length).ToArray();
        Assert.True(floats.Distinct().Count() > 50);
        Assert.Equal(floats, stored.Rows(s_picked.Length).ToArray());
        Assert.Equal(floats, calibrated.contiguous().data<float>().ToArray());
        Assert.Equal(floats, trained.contiguous().data<float>().ToArray());
    }

    /// <summary>24 bits a pixel, of colours that the size alone decides.</summary>
    private void WriteBitmap(string name, int width, int height)
    {
        var line = ((3 * width) + 3) / 4 * 4;
        var file = new byte[54 + (line * height)];
        new Random((width * 100) + height).NextBytes(file.AsSpan(54));
        file.AsSpan(0, 54).Clear();
        (file[0], file[1], file[10], file[14], file[26], file[28]) = ((byte)'B', (byte)'M', 54, 40, 1, 24);
        BitConverter.TryWriteBytes(file.AsSpan(2), file.Length);
        BitConverter.TryWriteBytes(file.AsSpan(18), width);
        BitConverter.TryWriteBytes(file.AsSpan(22), height);
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
    }
}
