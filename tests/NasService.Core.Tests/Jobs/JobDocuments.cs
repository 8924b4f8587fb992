using System.Text;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Core.Tests.Jobs;

internal static class JobDocuments
{
    public const string Minimal = "name: a\nspace: fashion-mbconv\ndata: {path: /data}\n";

    public static JobNames Names { get; } = new(["idx"], ["sandwich"], ["auto", "nsga2", "random"], ["onnxruntime", "replay"]);

    public static Parsed<JobDefinition> Read(string yaml) => JobReader.Read(Encoding.UTF8.GetBytes(yaml), Names);
}
