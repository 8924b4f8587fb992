using System.Text.Json;
using System.Xml.Linq;
using NasService.Core.Documents;
using NasService.Core.Jobs;

namespace NasService.Core.Reports.Sections;

/// <summary>What was asked for, what it ran on, and what it cost.</summary>
internal static class JobSection
{
    public static XElement Stages(ReportDocument report) => Html.Section(
        "stages",
        "Stages",
        Html.Table(
            ["stage", "state", "attempts", "wall s", "processor s", "peak memory"],
            report.Stages.Select(s => new[]
            {
                s.Name, StageWords.Of(s, report.Job), $"{s.Attempts}", $"{s.Usage.Seconds:F1}", $"{s.Usage.CpuSeconds:F1}", ReportText.Bytes(s.Usage.PeakMemoryBytes),
            })));

    public static XElement Environment(ReportDocument report)
    {
        var facts = new List<(string, string)>();
        if (report.Device is { } device)
        {
            facts.AddRange(
            [
                ("device", device.Id), ("processor", $"{device.Processor}, {device.Cores} cores"), ("instruction sets", device.Isa), ("operating system", device.OperatingSystem),
                ("runtime", $"{device.Runtime} {device.RuntimeVersion}, {device.Provider}"),
            ]);
        }

        facts.AddRange(report.Provenance.Select(p => (p.Key, p.Value)));
        facts.Add(("space", $"{report.Space.Name}: {report.Space.ArchitectureCount:N0} architectures, {report.Space.Size:N0} with their policies"));
        return Html.Section("environment", "Environment", Html.Facts(facts));
    }

    public static XElement Document(ReportDocument report)
    {
        using var json = JsonDocument.Parse(report.Job.DocumentJson);
        return Html.Section("job", "The job's document", new XElement("pre", Html.Reached("Document"), DocumentJson.Write(json.RootElement)));
    }
}
