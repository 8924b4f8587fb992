using System.Text;
using NasService.Core.Jobs;

namespace NasService.Core.Tests.Jobs.Checks;

internal static class JobTexts
{
    /// <param name="more">Lines behind the job's name and space.</param>
    public static JobDefinition Read(string more)
        => JobReader.Read(Encoding.UTF8.GetBytes($"name: a\nspace: s\n{(more.Contains("data:", StringComparison.Ordinal) ? "" : "data: {path: p}\n")}{more}"), JobNames.Shipped).GetValueOrThrow();
}
