using Spectre.Console;
using Spectre.Console.Rendering;

namespace NasService.Cli.Progress;

/// <summary>Units done, elapsed and remaining time, right of the bar.</summary>
internal sealed class ClockColumn(BarClocks clocks) : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(clocks.TextOf(task.Id));
}
