using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Tests.Goldens;

/// <summary>The spaces that goldens are of: all that are shipped, and one with what they lack.</summary>
internal static class GoldenSpaces
{
    public const string EveryChoice = "every-choice";

    private const string Folder = "tests/NasService.Core.Tests/Goldens";

    private static readonly SpaceLibrary s_shipped = new(Path.Combine(Golden.Root, "searchspaces"), BlockCatalog.Shipped);

    public static IEnumerable<string> Names => [.. s_shipped.Names, EveryChoice];

    public static SearchSpace Open(string name) => (name == EveryChoice
        ? SpaceReader.ReadFile(Path.Combine(Golden.Root, Folder, $"{EveryChoice}.yaml"), BlockCatalog.Shipped)
        : s_shipped.OpenNamed(name)).GetValueOrThrow();
}
