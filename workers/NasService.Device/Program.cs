using System.CommandLine;
using NasService.Core.Input;
using NasService.Core.Stores;
using NasService.Device;

// What failed is said in a line; there is no stack trace for the people of a board.
try
{
    return await DeviceCommand.Build(Console.Error).Parse(args)
        .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(45) })
        .ConfigureAwait(false);
}
catch (InputException e)
{
    foreach (var line in e.Lines)
    {
        await Console.Error.WriteLineAsync($"nas-device: {line}").ConfigureAwait(false);
    }

    return 2;
}
catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"nas-device: {e.Message}").ConfigureAwait(false);
    return 1;
}
catch (OperationCanceledException)
{
    return 0;
}
