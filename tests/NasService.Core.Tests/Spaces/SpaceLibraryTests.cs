using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class SpaceLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void List_ShippedFolder_HoldsTheShippedSpacesAndNoErrors()
    {
        var entries = ShippedSpaces.Library.List();

        Assert.Equal(
            [
                "autoformer-small", "autoformer-tiny", "bert-elastic", "char-lm-small", "cifar-mbv3-small", "deit-small", "deit-tiny",
                    "efficient-tdnn", "efficientformer-small",
                    "fashion-mbconv", "hybrid-ascan", "mixed-attention-vit", "ofa-mbv3-w1.0", "ofa-mbv3-w1.2", "ofa-proxyless-w1.3",
                    "ofa-resnet50", "quantnas-small", "sorted-vit", "tdnn-small", "turbovit-small", "vit-resnas-small",
            ],
            entries.Select(e => e.Name));
        Assert.All(entries, e => Assert.Empty(e.Space.Errors));
    }

    [Fact]
    public void List_FolderWithAWrongFile_KeepsItWithItsErrors()
    {
        File.WriteAllText(Path.Combine(_folder, "bad.yaml"), "name: bad\nclasses: 1\n");
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "nothing");

        var entry = Assert.Single(new SpaceLibrary(_folder, BlockCatalog.Shipped).List());

        Assert.Equal("bad", entry.Name);
        Assert.Contains(entry.Space.Errors, e => e.Path == "classes");
    }

    [Fact]
    public void List_NoSuchFolder_IsEmpty() => Assert.Empty(new SpaceLibrary(Path.Combine(_folder, "none"), BlockCatalog.Shipped).List());

    [Theory]
    [InlineData("fashion-mbcov", "Did you mean fashion-mbconv?")]
    [InlineData("zzz", "No such space.")]
    [InlineData("..", "No such space.")]
    [InlineData("", "No such space.")]
    public void OpenNamed_UnknownName_NamesThoseThereAre(string name, string message)
    {
        var error = Assert.Single(ShippedSpaces.Library.OpenNamed(name).Errors);

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("autoformer-small, autoformer-tiny, bert-elastic, char-lm-small, cifar-mbv3-small, deit-small, deit-tiny, efficient-tdnn, efficientformer-small, fashion-mbconv",
            error.Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenNamed_PathOutOfTheFolder_NeverReachesTheFileSystem()
    {
        var inner = Directory.CreateDirectory(Path.Combine(_folder, "inner")).FullName;
        File.Copy(Path.Combine(ShippedSpaces.Folder, "fashion-mbconv.yaml"), Path.Combine(_folder, "fashion-mbconv.yaml"));

        Assert.False(new SpaceLibrary(inner, BlockCatalog.Shipped).OpenNamed("../fashion-mbconv").IsValid);
    }

    [Fact]
    public void Open_FileAskedForAgain_IsParsedOnceAndAnewWhenItChanged()
    {
        var path = Path.Combine(_folder, "a.yaml");
        File.Copy(Path.Combine(ShippedSpaces.Folder, "fashion-mbconv.yaml"), path);
        var library = new SpaceLibrary(ShippedSpaces.Folder, BlockCatalog.Shipped);
        var first = library.Open("a.yaml", _folder).Value;

        Assert.Same(first, library.Open("a.yaml", _folder).Value);
        File.WriteAllText(path, File.ReadAllText(path).Replace("fashion-mbconv", "another", StringComparison.Ordinal));
        Assert.Equal("another", library.Open("a.yaml", _folder).GetValueOrThrow().Name);
        File.Delete(path);
        Assert.False(library.Open("a.yaml", _folder).IsValid);
    }

    [Fact]
    public void OpenNamed_FileWithAnotherName_IsAnError()
    {
        File.Copy(Path.Combine(ShippedSpaces.Folder, "fashion-mbconv.yaml"), Path.Combine(_folder, "mine.yaml"));

        Assert.Equal("name", Assert.Single(new SpaceLibrary(_folder, BlockCatalog.Shipped).OpenNamed("mine").Errors).Path);
    }

    [Fact]
    public void Open_PathOrName_FindsBoth()
    {
        File.Copy(Path.Combine(ShippedSpaces.Folder, "fashion-mbconv.yaml"), Path.Combine(_folder, "mine.yaml"));
        var library = ShippedSpaces.Library;

        Assert.True(library.Open("mine.yaml", _folder).IsValid);
        Assert.True(library.Open(Path.Combine(_folder, "mine.yaml"), "/nowhere").IsValid);
        Assert.True(library.Open("fashion-mbconv", _folder).IsValid);
        Assert.False(library.Open("none.yaml", _folder).IsValid);
    }

    [Fact]
    public void FindFolder_FromDeepBelow_GoesUp()
    {
        var deep = Directory.CreateDirectory(Path.Combine(_folder, "a", "b", "c")).FullName;
        var expected = Directory.CreateDirectory(Path.Combine(_folder, "a", "searchspaces")).FullName;

        Assert.Equal(expected, SpaceLibrary.FindFolder(deep));
    }
}
