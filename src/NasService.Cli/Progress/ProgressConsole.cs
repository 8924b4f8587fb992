using NasService.Cli.Output;
using NasService.Core.Progress;
using Spectre.Console;

namespace NasService.Cli.Progress;

/// <summary>Shows the progress of a piece of work on stderr: bars on a terminal, lines elsewhere. Write the result after it has returned: bars are redrawn until then.</summary>
internal sealed class ProgressConsole(CliOutput output, TimeProvider time)
{
    public async Task<T> RunAsync<T>(Func<IProgressReporter, Task<T>> work)
    {
        var console = output.Error;
        if (!console.Profile.Out.IsTerminal || !console.Profile.Capabilities.Interactive)
        {
            return await work(new PlainProgress(output.Note, time)).ConfigureAwait(false);
        }

        var clocks = new BarClocks();
        return await console.Progress()
            .AutoClear(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 20 }, new ClockColumn(clocks))
            .StartAsync(context => work(new BarProgress(context, console, clocks, time)))
            .ConfigureAwait(false);
    }
}
