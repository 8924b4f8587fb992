using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Commands;

namespace NasService.Cli;

/// <summary>One call of <c>nas</c>: from its arguments to its exit code.</summary>
internal static class CliHost
{
    /// <param name="args">Without the program's name.</param>
    /// <param name="output">Receives the result, and nothing else.</param>
    /// <param name="error">Receives progress, logs and mistakes.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        await using var services = new ServiceCollection().AddCli(output, error).BuildServiceProvider();
        var root = BuildRoot(services);
        var parsed = root.Parse(args);
        if (args.Length == 0)
        {
            parsed = root.Parse(["--help"]);
        }
        else if (parsed.Errors.Count > 0 && parsed.Action is not (HelpAction or VersionAction))
        {
            foreach (var mistake in parsed.Errors)
            {
                await error.WriteLineAsync($"nas: {mistake.Message}").ConfigureAwait(false);
            }

            await error.WriteLineAsync($"nas: see {CommandPath(parsed.CommandResult.Command)} --help").ConfigureAwait(false);
            return ExitCodes.InvalidInput;
        }

        return await InvokeAsync(parsed, output, error).ConfigureAwait(false);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, TextWriter output, TextWriter error)
    {
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            // A run that is told to stop writes its last checkpoint first.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        };
        try
        {
            return await parsed.InvokeAsync(configuration, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            return Failure.Report(e, error);
        }
    }

    internal static RootCommand BuildRoot(IServiceProvider services)
    {
        var root = new RootCommand("Finds neural networks that are accurate and fast on a device.");
        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Action = new VersionAction();
        }

        var options = services.GetRequiredService<GlobalOptions>();
        root.Options.Add(options.Data);
        root.Options.Add(options.Json);
        foreach (var command in services.GetServices<ICliCommand>())
        {
            root.Subcommands.Add(command.Build());
        }

        return root;
    }

    private static string CommandPath(Command command)
    {
        var names = new List<string>();
        for (Symbol? symbol = command; symbol is Command; symbol = symbol.Parents.FirstOrDefault())
        {
            names.Insert(0, symbol is RootCommand ? "./nas" : symbol.Name);
        }

        return string.Join(' ', names);
    }
}
