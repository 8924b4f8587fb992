using System.Globalization;
using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Folders;
using NasService.Training.Tests.Data.Pictures;
using Xunit.Abstractions;

namespace NasService.Training.Tests.Data.Folders;

/// <summary>What an open data set holds of each file, whatever the pictures weigh: a job on 200,000 of them must stay small.</summary>
public sealed class FolderMemoryTests(ITestOutputHelper output) : IDisposable
{
    private const int Files = 20_000;
    private const int Classes = 10;

    /// <summary>Of 200,000 files, with a training and a test set open.</summary>
    private const long MostBytes = 80_000_000;

    private readonly PictureFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_ManyFiles_HoldsLittleOfEach()
    {
        var picture = PngWriter.Write(4, 0, new byte[16]);
        for (var i = 0; i < Files; i++)
        {
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"class_{i % Classes}/photo_{i:00000}.png"), picture);
        }

        var source = new FolderDataSource();
        var data = _folder.Data with { Validation = Files / 5, Normalise = new NormalisationDefinition([0.5], [0.5]) };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (training, test) = (DataSet.Open(source, data, 0), source.ReadTest(data));
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal(Files, training.Samples.Count + test.Count);
        output.WriteLine(FormattableString.Invariant($"{(double)grown / Files:F0} bytes a file"));
        Assert.InRange(grown / Files * 200_000, 0, MostBytes);
    }
}
