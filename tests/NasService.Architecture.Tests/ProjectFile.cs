using System.Xml.Linq;

namespace NasService.Architecture.Tests;

/// <summary>What a project file references, whatever the conditions on the references.</summary>
internal sealed record ProjectFile(
    string Path, string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks, IReadOnlyList<string> Versioned)
{
    public static ProjectFile Read(string path)
    {
        var root = XDocument.Load(path).Root!;
        List<XElement> items(string name) => [.. root.Descendants(name)];
        static string include(XElement e) => (string?)e.Attribute("Include") ?? "";
        static string name(string reference) => System.IO.Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'));
        var packages = items("PackageReference");
        return new ProjectFile(
            path,
            name(path),
            [.. items("ProjectReference").Select(e => name(include(e)))],
            [.. packages.Select(include)],
            [.. items("FrameworkReference").Select(include)],
            [.. packages.Where(HasVersion).Select(include)]);
    }

    /// <summary>A version given on the command line, as in <c>$(TorchSharpVersion)</c>, is not a pin.</summary>
    private static bool HasVersion(XElement package)
        => package.Attributes().Any(a => a.Name.LocalName is "Version" or "VersionOverride" && !a.Value.StartsWith("$(", StringComparison.Ordinal));
}
