using System.Collections.Immutable;
using System.CommandLine;
using NasService.Cli;
using NasService.Cli.Output;
using NasService.Measurement.Devices;

namespace NasService.Bench;

/// <summary>Prints a benchmark's figures: machine, versions, seeds, a table and the bars, or one document.</summary>
internal sealed class BenchOutput(GlobalOptions options, CliOutput output)
{
    /// <param name="parsed">The command line: text or <c>--json</c>.</param>
    /// <param name="name">Of the benchmark.</param>
    /// <param name="seeds">All of its chance comes from them.</param>
    /// <param name="bars">The figures that have something to be.</param>
    /// <param name="result">All figures.</param>
    /// <param name="tables">The same for people.</param>
    public void Write<T>(ParseResult parsed, string name, ImmutableArray<int> seeds, ImmutableArray<BenchBar> bars, T result, params ReadOnlySpan<FigureTable> tables)
        => Write(parsed, name, seeds, bars, result, null, tables);

    /// <param name="parsed">The command line: text or <c>--json</c>.</param>
    /// <param name="name">Of the benchmark.</param>
    /// <param name="seeds">All of its chance comes from them.</param>
    /// <param name="bars">The figures that have something to be.</param>
    /// <param name="result">All figures.</param>
    /// <param name="headline">Figures that stand in the document itself.</param>
    /// <param name="tables">The same for people.</param>
    public void Write<T>(
        ParseResult parsed, string name, ImmutableArray<int> seeds, ImmutableArray<BenchBar> bars, T result, IDictionary<string, object>? headline, params ReadOnlySpan<FigureTable> tables)
    {
        var devices = new DeviceFingerprintReader();
        var document = new BenchDocument<T>(name, BenchMachine.Read(devices), BenchVersions.Read(devices), seeds, bars, result) { Headline = headline };
        if (parsed.GetValue(options.Json))
        {
            output.WriteJson(document);
            return;
        }

        var (machine, versions) = (document.Machine, document.Versions);
        output.WriteLine($"bench {name}");
        output.WriteLine($"machine   {machine.Processor}, {machine.Cores} cores, {machine.Isa}; {machine.OperatingSystem}; load {machine.LoadAverage:F1}");
        output.WriteLine($"versions  {versions.Nas}; {versions.DotNet}; libtorch {versions.Libtorch}; ONNX Runtime {versions.OnnxRuntime}");
        output.WriteLine($"settings  {(machine.Environment.IsEmpty ? "none" : string.Join(' ', machine.Environment.Select(v => $"{v.Key}={v.Value}")))}");
        if (!seeds.IsEmpty)
        {
            output.WriteLine($"seeds     {string.Join(", ", seeds)}");
        }

        foreach (var table in tables)
        {
            output.Write(table.Rendered);
        }

        foreach (var bar in bars)
        {
            output.WriteLine(bar.ToString());
        }
    }

    public void Note(string line) => output.Note($"nas: {line}");
}
