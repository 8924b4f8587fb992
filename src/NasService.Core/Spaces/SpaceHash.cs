using System.Security.Cryptography;

namespace NasService.Core.Spaces;

internal static class SpaceHash
{
    // The canonical document and not a serialized record: a refactoring of the records must not change the hash of a stored space.
    public static string Compute(SpaceDefinition definition)
        => Convert.ToHexStringLower(SHA256.HashData(SpaceJson.Write(definition with { Name = "", Description = "" })));
}
