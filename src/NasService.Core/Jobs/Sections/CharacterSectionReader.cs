using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>data.characters</c> of a job document.</summary>
internal static class CharacterSectionReader
{
    public static CharacterDefinition Read(YamlFields characters)
    {
        var usual = new CharacterDefinition();
        var result = new CharacterDefinition
        {
            Window = (int)characters.Int("window", JobLimits.CharacterWindow, usual.Window),
            Alphabet = (int)characters.Int("alphabet", JobLimits.Alphabet, usual.Alphabet),
            File = FileNames.Read(characters, "file", "as in text.txt"),
            Test = FileNames.Read(characters, "test", "as in test.txt"),
        };
        if (result.Test is not null && result.Test == result.File)
        {
            characters.Refuse("test", "The test's characters would be trained on.", Shortened.Of(result.Test), "another file");
        }

        characters.RefuseOthers();
        return result;
    }
}
