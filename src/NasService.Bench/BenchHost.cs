using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli;
using NasService.Cli.Commands;

namespace NasService.Bench;

/// <summary>One call of <c>nas bench</c>, which becomes this program: it takes the arguments of <c>nas</c> as they are, and answers as <c>nas</c> would.</summary>
internal static class BenchHost
{
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        await using var services = new ServiceCollection().AddCli(output, error).AddBenchmarks().BuildServiceProvider();
        return await CliHost.RunAsync(BuildRoot(services), args, output, error).ConfigureAwait(false);
    }

    internal static Command BuildRoot(IServiceProvider services)
    {
        var bench = new Command(BenchCommand.Name, BenchCommand.Description);
        foreach (var benchmark in services.GetServices<IBenchmark>())
        {
            bench.Subcommands.Add(benchmark.Build());
        }

        // Not a RootCommand: help would name this program's file, which nobody types.
        var root = new Command("nas") { new HelpOption(), bench };
        services.GetRequiredService<GlobalOptions>().AddTo(root);
        return root;
    }
}
