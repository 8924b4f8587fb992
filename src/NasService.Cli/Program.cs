using NasService.Cli;

return await CliHost.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
