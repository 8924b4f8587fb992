using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp.Interop;

/// <summary>Operator calls by the kind of their results. Arguments are checked against the schema on the native side.</summary>
internal static unsafe class Dispatch
{
    /// <summary>An operator with one tensor as its result.</summary>
    public static torch.Tensor Call(Operator op, ReadOnlySpan<Value> args)
    {
        Unsafe.SkipInit(out Value first);
        int count;
        fixed (Value* pointer = args)
        {
            count = nas_call(op.Handle, pointer, args.Length, &first);
        }

        if (count != 1 || first.Tag != ValueTag.Tensor)
        {
            ThrowUnexpected(op, count, "one tensor");
        }

        return new torch.Tensor(first.Pointer);
    }

    /// <summary>An in-place operator: its result is its first argument.</summary>
    public static void Run(Operator op, ReadOnlySpan<Value> args)
    {
        fixed (Value* pointer = args)
        {
            Check(nas_call(op.Handle, pointer, args.Length, null));
        }
    }

    /// <summary>An operator with two tensors as its result.</summary>
    public static (torch.Tensor First, torch.Tensor Second) CallPair(Operator op, ReadOnlySpan<Value> args)
    {
        var results = CallFlat(op, args);
        if (results.Length != 2)
        {
            ThrowUnexpected(op, results.Length, "two tensors");
        }

        return (new torch.Tensor(results[0].Pointer), new torch.Tensor(results[1].Pointer));
    }

    /// <summary>An operator with three tensors as its result.</summary>
    public static (torch.Tensor First, torch.Tensor Second, torch.Tensor Third) CallTriple(Operator op, ReadOnlySpan<Value> args)
    {
        var results = CallFlat(op, args);
        if (results.Length != 3)
        {
            ThrowUnexpected(op, results.Length, "three tensors");
        }

        return (new torch.Tensor(results[0].Pointer), new torch.Tensor(results[1].Pointer), new torch.Tensor(results[2].Pointer));
    }

    /// <summary>An operator with a list of tensors as its result.</summary>
    public static torch.Tensor[] CallList(Operator op, ReadOnlySpan<Value> args)
    {
        var results = CallFlat(op, args)[1..];
        var tensors = new torch.Tensor[results.Length];
        for (var k = 0; k < tensors.Length; k++)
        {
            tensors[k] = new torch.Tensor(results[k].Pointer);
        }

        return tensors;
    }

    /// <summary>An operator with one number or truth value as its result.</summary>
    public static Value CallValue(Operator op, ReadOnlySpan<Value> args)
    {
        var results = CallFlat(op, args);
        return results.Length == 1 ? results[0] : throw Unexpected(op, results.Length, "one value");
    }

    /// <summary>All results in a row, lists with a header in front; valid until this thread's next call.</summary>
    public static ReadOnlySpan<Value> CallFlat(Operator op, ReadOnlySpan<Value> args)
    {
        Value first;
        int count;
        fixed (Value* pointer = args)
        {
            count = nas_call(op.Handle, pointer, args.Length, &first);
        }

        Check(count);
        return count == 1 ? new Value[] { first } : new ReadOnlySpan<Value>(nas_results(), count);
    }

    private static void ThrowUnexpected(Operator op, int count, string wanted)
    {
        Check(count);
        throw Unexpected(op, count, wanted);
    }

    private static ExternalException Unexpected(Operator op, int count, string wanted) =>
        new($"{op} was expected to give {wanted}, it gave {count} values; schema: {op.Schema}");
}
