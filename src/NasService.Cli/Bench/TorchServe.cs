using System.CommandLine;
using System.Text.Json;
using NasService.Cli.Output;
using NasService.Torch.Bench;

namespace NasService.Cli.Bench;

/// <summary>
/// <c>nas bench torch serve</c>, for <see cref="TorchSide"/>: one block for each line on stdin, one line of JSON for each block. Runs on the main
/// thread, as Python does: other threads have other heaps.
/// </summary>
internal sealed class TorchServe(CliOutput output)
{
    public Command Build()
    {
        var block = new TorchBlockOptions();
        var command = new Command("serve", "Measure a block for each line on stdin") { block.Threads, block.Batch, block.WarmUp, block.Steps, block.Adds, block.ChannelsLast };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            using var bench = new TorchBench(block.Read(parsed));
            while (Console.In.ReadLine() is not null)
            {
                output.WriteLine(JsonSerializer.Serialize(bench.Block(CancellationToken.None), JsonSerializerOptions.Web));
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
