using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace NasService.Cli;

/// <summary><c>nas --version</c>: the version, and the commit where the build knew it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return ExitCodes.Done;
    }

    /// <summary>As in <c>nas 0.1.0 (commit 0123456789ab)</c>.</summary>
    internal static string Text
    {
        get
        {
            var full = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            var parts = full.Split('+', 2);
            return parts.Length == 2 ? $"nas {parts[0]} (commit {parts[1][..Math.Min(12, parts[1].Length)]})" : $"nas {full}";
        }
    }
}
