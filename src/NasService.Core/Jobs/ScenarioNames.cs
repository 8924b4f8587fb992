using NasService.Core.Input;

namespace NasService.Core.Jobs;

/// <summary>Names of a job's scenarios as users ask for them.</summary>
public static class ScenarioNames
{
    /// <param name="path">Where the name was written.</param>
    /// <param name="definition">The job.</param>
    /// <param name="scenario">A name that none of its scenarios has.</param>
    public static InputError Unknown(string path, JobDefinition definition, string scenario)
    {
        var known = definition.Latency.Scenarios;
        return new InputError(
            path, "The job has no such scenario.", scenario, known.IsEmpty ? "none: the job has one front" : string.Join(", ", known.Select(s => s.Name)));
    }
}
