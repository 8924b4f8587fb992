using TorchSharp;
using TorchSharp.Interop;

namespace NasService.Torch.Extras;

/// <summary>An operator call with arguments and results as objects: for rare operators, not for hot loops.</summary>
internal static class RawCall
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(string, string), Operator> Known = new();

    public static object?[] Run(string name, string overload, ReadOnlySpan<object?> args)
    {
        var op = Known.GetOrAdd((name, overload), static key => new Operator(key.Item1, key.Item2));
        var values = new Value[args.Length];
        for (var k = 0; k < args.Length; k++)
        {
            values[k] = ValueOf(args[k], k);
        }

        // The raw results live in a buffer that the next call overwrites.
        ReadOnlySpan<Value> results = Dispatch.CallFlat(op, values).ToArray();
        var objects = new List<object?>();
        while (results.Length > 0)
        {
            objects.Add(Next(ref results));
        }

        return [.. objects];
    }

    private static object? Next(ref ReadOnlySpan<Value> results)
    {
        var value = results[0];
        results = results[1..];
        switch (value.Tag)
        {
            case ValueTag.Tensor: return new torch.Tensor(value.Pointer);
            case ValueTag.Int: return value.Integer;
            case ValueTag.Double: return value.Real;
            case ValueTag.Bool: return value.Boolean;
            case ValueTag.List:
                var items = new object?[value.Count];
                for (var k = 0; k < items.Length; k++)
                {
                    items[k] = Next(ref results);
                }

                return items;
            default: return null;
        }
    }

    private static Value ValueOf(object? arg, int position) => arg switch
    {
        null => Value.None,
        torch.Tensor tensor => tensor,
        bool flag => flag,
        int number => (long)number,
        long number => number,
        float number => (double)number,
        double number => number,
        Scalar scalar => scalar,
        torch.ScalarType dtype => dtype,
        torch.Device device => device,
        torch.Generator generator => generator,
        string text => Value.Text(System.Text.Encoding.UTF8.GetBytes(text)),
        long[] list => list,
        double[] list => list,
        bool[] list => list,
        torch.Tensor?[] list => Value.Tensors(list),
        _ => throw new ArgumentException($"argument {position} is a {arg.GetType().Name}, which no operator takes"),
    };
}
