using System.Text;
using System.Text.Json.Nodes;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Cli.Remote;

/// <summary>A job's file as a service takes it: a space in a file of its own goes along inside the document.</summary>
internal sealed class JobUpload(SpaceLibrary spaces)
{
    /// <exception cref="InputException">The job or its space has mistakes.</exception>
    public string Read(FileInfo file, int? seed)
    {
        var definition = JobReader.ReadFile(file.FullName, JobNames.Shipped).GetValueOrThrow(file.Name);
        var job = JsonNode.Parse(JobJson.Write(definition with { Seed = seed ?? definition.Seed }))!.AsObject();
        if (!spaces.Names.Contains(definition.Space))
        {
            var space = spaces.Open(definition.Space, file.DirectoryName!).GetValueOrThrow(definition.Space);
            job["space"] = JsonNode.Parse(Encoding.UTF8.GetString(SpaceJson.Write(space.Definition)));
        }

        return job.ToJsonString();
    }
}
