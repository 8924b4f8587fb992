namespace NasService.Core.Yaml;

/// <param name="Key">Unique in its mapping.</param>
/// <param name="Line">1-based line of the key.</param>
/// <param name="Value">What it maps to.</param>
internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
