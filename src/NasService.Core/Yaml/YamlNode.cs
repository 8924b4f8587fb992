namespace NasService.Core.Yaml;

/// <summary>A node of a document that a user wrote, with the 1-based line it starts on.</summary>
internal abstract record YamlNode(int Line)
{
    /// <summary>The node in a few words, for the "found" of an error.</summary>
    public abstract string Describe();
}
