using NasService.Bench;

return await BenchHost.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
