using System.Reflection;

namespace NasService.Pipeline.Bundles;

/// <summary>The code of a bundle's readme that prepares a sample; a test runs each against what training and scoring do.</summary>
internal static class BundleSnippets
{
    public static string Python { get; } = Read("prepare.py");

    public static string JavaScript { get; } = Read("prepare.js");

    public static string CSharp { get; } = Read("Preparation.cs");

    public static string AudioPython { get; } = Read("prepare_audio.py");

    public static string AudioJavaScript { get; } = Read("prepare_audio.js");

    public static string TextPython { get; } = Read("prepare_text.py");

    public static string TextJavaScript { get; } = Read("prepare_text.js");

    public static string TextCSharp { get; } = Read("TextClassifier.cs");

    public static string CharactersPython { get; } = Read("prepare_characters.py");

    public static string CharactersJavaScript { get; } = Read("prepare_characters.js");

    public static string CharactersCSharp { get; } = Read("TextGenerator.cs");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"Expected a resource {name}, got none.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
