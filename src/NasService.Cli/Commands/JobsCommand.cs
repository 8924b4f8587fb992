using System.CommandLine;

namespace NasService.Cli.Commands;

/// <summary><c>nas jobs</c>.</summary>
internal sealed class JobsCommand(JobsListCommand list, JobsShowCommand show, JobsFrontCommand front, JobsSubmitCommand submit, JobsWatchCommand watch, JobsActionCommand actions) : ICliCommand
{
    public Command Build()
    {
        var command = new Command("jobs", "Jobs of the data folder or of a service: which there are, how far they are, what they found")
        {
            list.Build(),
            show.Build(),
            front.Build(),
            submit.Build(),
            watch.Build(),
        };
        foreach (var action in actions.Build())
        {
            command.Subcommands.Add(action);
        }

        return command;
    }
}
