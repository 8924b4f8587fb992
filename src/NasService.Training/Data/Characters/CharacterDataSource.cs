using System.Collections.Immutable;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Training.Data.Checks;

namespace NasService.Training.Data.Characters;

/// <summary>
/// A folder with a plain text in UTF-8. The test set is a file of its own where the job names one, else the text's last share; validation
/// is what lies before that.
/// </summary>
internal sealed class CharacterDataSource : IDataSource
{
    private const string Ending = "*.txt";

    /// <summary>Targets are kept for every character.</summary>
    private const int Most = 50_000_000;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Kind => "characters";

    /// <summary>Never by itself: texts may lie beside any data.</summary>
    public bool Recognises(string folder) => false;

    public DataReport Check(string folder)
    {
        var data = new DataDefinition(Kind, folder, 3, false, 0);
        try
        {
            return new DataReport(folder, Kind, [Part("training", Open(data, isTest: false)), Part("test", Open(data, isTest: true))],
                null, []);
        }
        catch (InputException e)
        {
            return new DataReport(folder, Kind, [], null, [.. e.Errors]);
        }
    }

    public IDataSet OpenTraining(DataDefinition data) => Open(data, isTest: false);

    public IDataSet OpenTest(DataDefinition data) => Open(data, isTest: true);

    public bool HasOwnTest(DataDefinition data) => data.Characters?.Test is not null;

    public IEnumerable<string> TestFiles(DataDefinition data)
    {
        DataFiles.CheckFolder(data.Path);
        return [data.Characters?.Test ?? NameOf(data)];
    }

    private static DataPart Part(string name, CharacterData set)
        => new(name, set.Characters, 1, 1, [])
        {
            Noun = "characters",
            Form = FormattableString.Invariant($"an alphabet of {set.Alphabet.Names.Count(n => n.Length > 0)} and one for all others")
        };

    private static CharacterData Open(DataDefinition data, bool isTest)
    {
        DataFiles.CheckFolder(data.Path);
        var characters = data.Characters ?? new CharacterDefinition();
        var all = Read(data, NameOf(data));
        var test = characters.Test is { } own ? Read(data, own) : all[(int)Math.Round(all.Length * (1 - data.TestShare))..];
        var training = characters.Test is null ? all[..^test.Length] : all;

        // A text that a bundle is scored on is judged from its beginning to its end.
        var isScored = characters.Letters is not null;
        var windows = new CharacterWindows(training.Length, characters.Window,
            isScored ? CharacterWindows.Most(training.Length, characters.Window) : data.Validation);
        if (windows.Training < 1 && !isScored)
        {
            throw new InputException("data.validation", "There are too few characters to train on and to hold so many windows back.",
                FormattableString.Invariant($"{data.Validation} windows, {training.Length} characters beside the test's"),
                FormattableString.Invariant($"up to {Math.Max(0, CharacterWindows.Most(training.Length, characters.Window) - 3)} windows, half of {characters.Window} characters each"));
        }

        var alphabet = characters.Letters is { } letters
            ? new Alphabet([.. letters.Names.Select(n => Rune.GetRuneAt(n, 0))], characters.Alphabet)
            : Alphabet.Of(training.AsSpan(0, windows.Trained), characters.Alphabet);
        if (!isTest && windows.Count > 0)
        {
            return new CharacterData(Numbers(training, alphabet), windows, alphabet);
        }

        // Too short a text before the test's has no window, and what is said of the test is said of it.
        var judged = CharacterWindows.Most(test.Length, characters.Window);
        return judged > 0 ? new CharacterData(Numbers(test, alphabet), new CharacterWindows(test.Length, characters.Window, judged),
            alphabet)
            : throw new InputException(HasTest(data) ? "data.characters.test" : "data.split.test",
                "The test text is shorter than a window.", $"{test.Length} characters",
                $"more than {characters.Window}");
    }

    private static bool HasTest(DataDefinition data) => data.Characters?.Test is not null;

    private static ushort[] Numbers(Rune[] text, Alphabet alphabet) => Array.ConvertAll(text, alphabet.NumberOf);

    private static string NameOf(DataDefinition data)
    {
        if (data.Characters?.File is { } name)
        {
            return name;
        }

        ImmutableArray<string> found = [.. Directory.EnumerateFiles(data.Path, Ending).Select(f => Path.GetFileName(f)!)
            .Where(f => f != data.Characters?.Test).Order(StringComparer.Ordinal)];
        return found is [var only] ? only
            : throw new InputException("data.characters.file",
                found.IsEmpty ? "There is no text in the folder." : "There are several texts in the folder.",
                found.IsEmpty ? data.Path : string.Join(", ", found.Take(5)), $"the name of a file, or one file {Ending}");
    }

    /// <summary>Characters of a file, without a byte order mark; lines end with one.</summary>
    private static Rune[] Read(DataDefinition data, string name)
    {
        var path = Path.Combine(data.Path, name);
        if (!DataFiles.Exists(path))
        {
            throw new InputException("data.path", "The data set has no such file.", path,
                "data.characters.file and data.characters.test name others");
        }

        ReadOnlySpan<byte> bytes = DataFiles.Read(path);
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        string text;
        try
        {
            text = s_strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..e.Index].Count((byte)'\n') + 1;
            throw new InputException($"{name}:{line}", "The line is not UTF-8.", $"byte {e.Index + 1} of the file", "UTF-8", cause: e);
        }

        return text.Length <= Most ? [.. text.EnumerateRunes()]
            : throw new InputException("data.path", "The text is too long.", $"{text.Length} characters", $"up to {Most}");
    }
}
