using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>data.pairs</c> of a job document.</summary>
internal static class PairSectionReader
{
    public static PairDefinition Read(YamlFields pairs)
    {
        var result = new PairDefinition
        {
            Scale = (int)pairs.Int("scale", JobLimits.Scale, new PairDefinition().Scale),
            Training = pairs.Text("training", null),
            Test = pairs.Text("test", null),
        };
        foreach (var (key, folder) in new[] { ("training", result.Training), ("test", result.Test) })
        {
            if (folder is not null && (Path.IsPathRooted(folder) || folder.Split('/', '\\').Contains("..")))
            {
                pairs.Refuse(key, "The folder lies outside of data.path.", Shortened.Of(folder), "a folder below it");
            }
        }

        if (result.Test is not null && result.Training == result.Test)
        {
            pairs.Refuse("test", "The test pictures would be trained on.", Shortened.Of(result.Test), "another folder than training");
        }

        pairs.RefuseOthers();
        return result;
    }
}
