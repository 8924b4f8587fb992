using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Checks;

namespace NasService.Training.Tests.Extending;

/// <summary><c>data.kind: signal</c>: folders <c>train</c> and <c>test</c> of recordings, one <c>CLASS.f32</c> for each class.</summary>
internal sealed class SignalSource : IDataSource
{
    public string Kind => "signal";

    public bool Recognises(string folder) => Recordings(Path.Combine(folder, "train")).Length > 0;

    public DataReport Check(string folder)
    {
        var data = new DataDefinition(Kind, folder, 0, false, 0);
        try
        {
            _ = (OpenTraining(data), OpenTest(data));
            return new DataReport(folder, Kind, [], null, []);
        }
        catch (InputException e)
        {
            return new DataReport(folder, Kind, [], null, [.. e.Errors]);
        }
    }

    public IDataSet OpenTraining(DataDefinition data) => Open(data.Path, "train");

    public IDataSet OpenTest(DataDefinition data) => Open(data.Path, "test");

    public IEnumerable<string> TestFiles(DataDefinition data)
        => Recordings(Path.Combine(data.Path, "test")).Select(f => Path.GetRelativePath(data.Path, f));

    private static SignalData Open(string folder, string part)
    {
        var files = Recordings(Path.Combine(folder, part));
        return files.Length == 0
            ? throw new InputException("data.path", "There are no recordings.", Path.Combine(folder, part), "CLASS.f32")
            : new SignalData([.. files.SelectMany(Windows)], [.. files.Select(f => Path.GetFileNameWithoutExtension(f))]);
    }

    private static IEnumerable<SignalWindow> Windows(string file, int label)
    {
        var count = (int)(new FileInfo(file).Length / (SignalWindow.Length * sizeof(float)));
        return Enumerable.Range(0, count).Select(n => new SignalWindow(file, n, 10L * n / count, (ushort)label));
    }

    private static string[] Recordings(string folder)
        => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.f32").Order(StringComparer.Ordinal)] : [];
}
