using System.CommandLine;

namespace NasService.Bench;

/// <summary>One command below <c>nas bench</c>. It prints the figures of <c>docs/benchmarks.md</c> that it is named for.</summary>
internal interface IBenchmark
{
    Command Build();
}
