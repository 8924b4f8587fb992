using NasService.Torch.Extras;
using NasService.Torch.Tests.Errors;

// dotnet NasService.Torch.Tests.dll plain|kernels: runs every wrong call and prints what became of it, a line each.
ITorchExtras extras = args is ["plain"] ? TorchExtras.Plain : TorchExtras.Current;
foreach (var (name, call) in WrongCalls.All)
{
    using var scope = TorchSharp.torch.NewDisposeScope();
    string outcome;
    try
    {
        call(extras);
        outcome = "no exception";
    }
    catch (Exception e)
    {
        outcome = $"{e.GetType().Name} {e.Message.ReplaceLineEndings(" ")}";
    }

    Console.WriteLine($"{name}: {outcome}");
}
