namespace NasService.Core.Yaml;

/// <summary>What an untrusted document may cost.</summary>
internal static class YamlLimits
{
    public const int Bytes = 256 * 1024;

    /// <summary>Lists and mappings inside each other; YamlDotNet's own tree builders overflow the stack where nothing stops them.</summary>
    public const int Depth = 32;

    public const int Events = 50_000;

    /// <summary>Structural errors reported for one document; the rest is counted in a last one.</summary>
    public const int Errors = 100;
}
