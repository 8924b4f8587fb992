using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

/// <summary>The repository's own spaces, as a user would open them.</summary>
internal static class ShippedSpaces
{
    public static string Folder { get; } = SpaceLibrary.FindFolder() ?? throw new InvalidOperationException("No folder searchspaces above the test assembly.");

    public static SpaceLibrary Library { get; } = new(Folder, BlockCatalog.Shipped);

    public static SearchSpace FashionMbConv { get; } = Library.OpenNamed("fashion-mbconv").GetValueOrThrow();

    public static SearchSpace CifarMbV3Small { get; } = Library.OpenNamed("cifar-mbv3-small").GetValueOrThrow();
}
