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
        await using var services = new ServiceCollection().AddCli(output, error).AddCommands().BuildServiceProvider();
        return await RunAsync(BuildRoot(services), args, output, error).ConfigureAwait(false);
    }

    /// <summary>The same with a tree of commands that is there.</summary>
    internal static async Task<int> RunAsync(Command root, string[] args, TextWriter output, TextWriter error)
    {
        var parsed = root.Parse(args);
        if (args.Length == 0)
        {
            parsed = root.Parse(["--help"]);
        }
        else if (parsed is { CommandResult.Command: SiblingCommand sibling, Action: not VersionAction })
        {
            return Become(sibling, args, error);
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

    private static int Become(SiblingCommand sibling, string[] args, TextWriter error)
    {
        try
        {
            throw sibling.Become(args);
        }
        catch (IOException e)
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

        services.GetRequiredService<GlobalOptions>().AddTo(root);
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
            names.Insert(0, symbol.Parents.Any() ? symbol.Name : "./nas");
        }

        return string.Join(' ', names);
    }
}
