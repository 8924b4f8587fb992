using System.Security.Cryptography;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Tests.Goldens;
using NasService.Training.Trainer;

namespace NasService.Training.Tests.Trainer;

/// <summary>A supernet that an earlier version stored, beside its database.</summary>
public sealed class ReleasedSupernetTests
{
    private const string Artifacts = "migrations/released/0.2.0-pre/artifacts";
    private const string Space = "64722efb6beec35d7d86b03f098718b24bf89f7c518ba16d21d8deb79b2cb614";
    private const string File = "c0b93f0980b93377502c4cd96e62136c4865694a6c0e9bbd6ec8bda83f1bda27";

    // As the database has it: over the names and values of all weights.
    private const string Hash = "cb667a0705457265a5c72df0ba82396148b768ac7f29f70eac6bf86abee0ea4c";

    [Fact]
    public void Read_SupernetOfAReleasedVersion_HasTheWeightsThatWereStored()
    {
        var file = Read(File);
        Assert.Equal(File, Convert.ToHexStringLower(SHA256.HashData(file)));

        using var supernet = SupernetFile.Read(SpaceJson.Read(Read(Space), BlockCatalog.Shipped).GetValueOrThrow(), file);

        Assert.Equal(Hash, supernet.ComputeHash());
    }

    private static byte[] Read(string digest)
        => System.IO.File.ReadAllBytes(Path.Combine(Golden.Root, Artifacts, digest[..2], digest[2..]));
}
