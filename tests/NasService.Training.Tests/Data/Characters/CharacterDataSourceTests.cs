using System.Collections.Immutable;
using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Tasks;
using NasService.Training.Data;
using NasService.Training.Data.Characters;

namespace NasService.Training.Tests.Data.Characters;

public sealed class CharacterDataSourceTests : DataSetSuite
{
    private const int Window = 128;

    private DataDefinition Data
        => new("characters", Folder, 4, false, 0) { Characters = new CharacterDefinition { Window = 8, Alphabet = 12 }, TestShare = 0.1 };

    internal override IDataSource Source { get; } = new CharacterDataSource();

    internal override ImmutableArray<TensorSpec> Inputs => new CharacterInput(Window, Window).At(Window);

    internal override IEnumerable<ImmutableArray<TensorSpec>> WrongInputs =>
    [
        new CharacterInput(Window, 64).At(64), [new TensorSpec("input", new TensorShape(Window))], new PictureInput(1, [12]).At(12),
    ];

    internal override bool IsRecognised => false;

    internal override bool LearnsFromTraining => false;

    internal override IDataSet Other => new SyntheticSource().OpenTraining(TestSpaces.Data);

    [Fact]
    public void Read_Windows_AreTheTextAndWhatFollowsEachCharacter()
    {
        var text = Text(200);
        Save("text.txt", text);

        var set = Source.OpenTraining(Data).Fit([], Data);
        var spec = new CharacterInput(12, 8).At(8);
        var batch = set.Read([0, 3], new DataView(spec));

        Assert.Equal(text.Substring(0, 8) + text.Substring(24, 8), Named(set, batch.Inputs[0].Integers!));
        Assert.Equal(text.Substring(1, 8) + text.Substring(25, 8), Named(set, batch.Targets.Own!.Integers!));
    }

    [Fact]
    public void Rows_OfValidationAndTest_CountEachCharacterOnceAndNoneThatIsTrainedOn()
    {
        var text = Text(400);
        Save("text.txt", text);
        var (set, test) = (Source.OpenTraining(Data), Source.OpenTest(Data));

        // Four windows of eight, the second half of each: the last 16 of the 360 before the test's; eight of them in the last 32 of the
        // test's 40.
        Assert.Equal(text.Substring(344, 16), Counted(set, set.OwnValidation));
        Assert.Equal(text.Substring(368, 32), Counted(test, [.. Enumerable.Range(0, test.Count)]));
        Assert.Equal((344 - 1) / 8, set.Count - set.OwnValidation.Length);
        Assert.Equal(Enumerable.Range(set.Count - 4, 4), set.OwnValidation);
    }

    [Fact]
    public void Read_InTraining_NeverReachesWhatIsJudged()
    {
        // What is judged has a letter of its own.
        Save("text.txt", new string('a', 344) + new string('b', 16) + new string('c', 40));
        var set = Source.OpenTraining(Data).Fit([], Data);
        int[] trained = [.. Enumerable.Range(0, set.Count - 4)];

        for (var step = 0; step < 30; step++)
        {
            var batch = set.Read(trained, new DataView(new CharacterInput(12, 8).At(8), new Variation(Data, 0, step)));
            Assert.All(Named(set, batch.Inputs[0].Integers!) + Named(set, batch.Targets.Own!.Integers!), c => Assert.Equal('a', c));
        }
    }

    [Fact]
    public void Alphabet_OfRareCharacters_IsOneNumberForAllOthersAndFollowsFromTheTrainingTextAlone()
    {
        Save("text.txt", "\uFEFF" + string.Concat(Enumerable.Repeat("abcdefgh\r\n", 40)) + "é😀" + new string('z', 60));
        var set = (CharacterData)Source.OpenTraining(Data with { Characters = Data.Characters! with { Alphabet = 8 } });

        Assert.Equal(["", "\n", "a", "b", "c", "d", "e", "f"], set.Alphabet.Names.AsEnumerable());
        Assert.Equal(0, set.Alphabet.NumberOf(Rune.GetRuneAt("😀", 0)));
    }

    [Fact]
    public void OpenTest_FileOfItsOwn_IsReadWithTheTrainingTextsAlphabet()
    {
        Save("text.txt", Text(300));
        Save("other.txt", "zz" + Text(50));
        var data = Data with { Characters = Data.Characters! with { File = "text.txt", Test = "other.txt" } };

        var (set, test) = ((CharacterData)Source.OpenTraining(data), (CharacterData)Source.OpenTest(data));

        Assert.Equal(set.Alphabet.Names.AsEnumerable(), test.Alphabet.Names);
        Assert.Equal((300, 52), (set.Characters, test.Characters));
        Assert.True(Source.HasOwnTest(data));
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "", "data.characters.file", "There is no text" },
        { "a.txt b.txt", "data.characters.file", "There are several texts" },
        { "short.txt", "data.validation", "There are too few characters" },
        { "bytes.txt", "bytes.txt:2", "The line is not UTF-8." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void OpenTraining_Mistake_IsSaidWithItsPlace(string files, string path, string message)
    {
        foreach (var file in files.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            File.WriteAllBytes(Path.Combine(Folder, file),
                file == "bytes.txt" ? [(byte)'a', (byte)'\n', 0xff, .. new byte[500]] : Encoding.UTF8.GetBytes(Text(20)));
        }

        var error = Assert.Single(Assert.Throws<InputException>(() => Source.OpenTraining(Data)).Errors);

        Assert.Equal(path, error.Path);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    protected override void Write(int samples, int seed)
    {
        // 12 windows of validation overlap by a half; what is before them holds the others, and a tenth and a half more the test.
        var trained = ((samples - 12) * Window) + (Window / 2);
        var all = (int)((trained + (12 * Window / 2)) / 0.85);
        var random = new Random(seed);
        var text = new StringBuilder(all);
        while (text.Length < all)
        {
            text.Append((char)('a' + random.Next(20)));
        }

        Save("text.txt", text.ToString());
    }

    private static string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * i % 11))));

    private static string Named(IDataSet set, long[] ids) => string.Concat(ids.Select(i => set.Targets.ClassNames[(int)i]));

    private static string Counted(IDataSet set, ImmutableArray<int> which)
        => string.Concat(set.Targets.Rows(which.AsSpan()).Where(r => r >= 0).Select(r => set.Targets.ClassNames[(int)r]));

    private void Save(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text, new UTF8Encoding(false));
}
