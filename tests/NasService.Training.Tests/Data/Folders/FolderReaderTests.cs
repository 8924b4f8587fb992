using NasService.Core.Input;
using NasService.Training.Data.Folders;

namespace NasService.Training.Tests.Data.Folders;

public sealed class FolderReaderTests : IDisposable
{
    private readonly PictureFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "train", "test")]
    [InlineData("", "Train", "TEST")]
    [InlineData("flowers/", "TRAIN", "test")]
    [InlineData("", "train", "val")]
    [InlineData("", "train", "Valid")]
    [InlineData("archive/", "train", "validation")]
    public void Read_PartsInAnyCaseAndOneDeeper_AreFound(string above, string train, string test)
    {
        foreach (var name in new[] { "cat", "dog" })
        {
            _folder.Add($"{above}{train}/{name}/1.png");
            _folder.Add($"{above}{test}/{name}/2.png");
        }

        var layout = FolderReader.Read(_folder.Path);

        Assert.Equal(["cat", "dog"], layout.Training.Select(c => c.Name));
        Assert.Equal($"{above}{train}/cat/1.png", Assert.Single(layout.Training[0].Files));
        Assert.Equal($"{above}{test}/dog/2.png", Assert.Single(layout.Test!.Value[1].Files));
        Assert.Null(layout.Validation);
        Assert.Equal(!test.Equals("test", StringComparison.OrdinalIgnoreCase), layout.Notes.Any(n => n.Contains($"{above}{test} is the test set", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_ClassesAlone_ShareIsTheTestSet()
    {
        _folder.Add("cat/1.png");
        _folder.Add("dog/more/2.JPG");
        _folder.Add("dog/3.png");

        var layout = FolderReader.Read(_folder.Path);

        Assert.Null(layout.Test);
        Assert.Equal(["dog/3.png", "dog/more/2.JPG"], layout.Training[1].Files.ToArray());
    }

    [Fact]
    public void Read_Clutter_IsNeitherClassNorPicture()
    {
        foreach (var name in new[] { "cat/1.png", "dog/1.png", ".ipynb_checkpoints/x.png", "__MACOSX/cat/._1.png", "cat/.ipynb_checkpoints/1.png", "cat/__MACOSX/1.png", ".git/a.png" })
        {
            _folder.Add(name);
        }

        foreach (var name in new[] { "cat/Thumbs.db", "dog/THUMBS.DB", "dog/desktop.ini", "dog/.DS_Store", "Thumbs.db" })
        {
            _folder.Write(name, [1]);
        }

        var layout = FolderReader.Read(_folder.Path);

        Assert.Equal(["cat/1.png", "dog/1.png"], layout.Training.SelectMany(c => c.Files));
        Assert.Equal(["cat", "dog"], layout.Training.Select(c => c.Name));
    }

    [Fact]
    public void Read_AllThreeParts_ValidationIsItsOwn()
    {
        foreach (var part in new[] { "train", "val", "test" })
        {
            _folder.Add($"{part}/a/1.png");
            _folder.Add($"{part}/b/1.png");
        }

        Assert.Equal("val/a/1.png", Assert.Single(FolderReader.Read(_folder.Path).Validation!.Value[0].Files));
    }

    [Fact]
    public void Read_ImpossibleLayouts_AreMistakes()
    {
        Refused("There is no such folder", "nowhere");
        _folder.Add("one/cat/1.png");
        Refused("Not one folder for each class", "one");
        _folder.Add("parts/test/a/1.png");
        _folder.Add("parts/val/a/1.png");
        Refused("no train folder", "parts");
        _folder.Add("twice/train/a/1.png");
        _folder.Add("twice/train/b/1.png");
        _folder.Add("twice/val/a/1.png");
        _folder.Add("twice/valid/a/1.png");
        Refused("two folders of validation images", "twice");
        _folder.Add("strange/train/a/1.png");
        _folder.Add("strange/train/b/1.png");
        _folder.Add("strange/test/c/1.png");
        Refused("Not one folder for each class in test", "strange");
    }

    [Fact]
    public void Read_LinksWithin_CountAsWhatTheyLeadTo()
    {
        _folder.Add("cat/1.png");
        _folder.Add("dog/1.png");
        _folder.Link("cat/2.png", _folder["dog/1.png"]);
        _folder.Link("third", "cat");

        var layout = FolderReader.Read(_folder.Path);

        Assert.Equal(["cat/1.png", "cat/2.png", "dog/1.png", "third/1.png", "third/2.png"], layout.Training.SelectMany(c => c.Files));
    }

    [Fact]
    public void Read_LoopsOfLinks_End()
    {
        _folder.Add("cat/1.png");
        _folder.Add("dog/1.png");
        _folder.Link("cat/up", "..");
        _folder.Link("cat/self", ".");
        _folder.Link("dog/again", "../dog");
        _folder.Link("root", _folder.Path);

        Assert.Equal(["cat/1.png", "dog/1.png"], FolderReader.Read(_folder.Path).Training.SelectMany(c => c.Files));

        _folder.Link("dog/a.png", "b.png");
        _folder.Link("dog/b.png", "a.png");
        Refused("2 links lead nowhere", "");
    }

    [Fact]
    public void Read_LinksOutOfTheFolder_AreMistakesOnceCounted()
    {
        using var other = new PictureFolder();
        other.Add("x/1.png");
        _folder.Add("cat/1.png");
        _folder.Add("dog/1.png");
        for (var i = 2; i < 7; i++)
        {
            _folder.Link($"cat/{i}.png", other["x/1.png"]);
        }

        Refused("5 links lead out of the data set", "");
        _folder.Link("out", other.Path);
        Refused("cat/2.png, cat/3.png, cat/4.png and 3 more", "");
    }

    [Fact]
    public void Read_FolderThatIsItselfALink_IsFollowed()
    {
        _folder.Add("real/cat/1.png");
        _folder.Add("real/dog/1.png");
        _folder.Link("link", "real");

        Assert.Equal(2, FolderReader.Read(_folder["link"]).Training.Length);
    }

    private void Refused(string message, string below)
        => Assert.Contains(message, Assert.Throws<InputException>(() => FolderReader.Read(_folder[below])).Message, StringComparison.Ordinal);
}
