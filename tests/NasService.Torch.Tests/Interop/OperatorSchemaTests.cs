using System.Runtime.InteropServices;
using TorchSharp;
using TorchSharp.Interop;

namespace NasService.Torch.Tests.Interop;

public sealed class OperatorSchemaTests : TensorTest
{
    public static TheoryData<string, string> InUse
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var op in Operators.Registry)
            {
                data.Add(op.Name, op.Overload);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(InUse))]
    public void Call_OneArgumentMissingOrTooMany_ThrowsWithTheSchema(string name, string overload)
    {
        var op = new Operator(name, overload);
        var good = Good(op);

        var missing = Assert.Throws<ExternalException>(() => Dispatch.Run(op, good[..^1]));
        Value[] longer = [.. good, Value.None];
        var extra = Assert.Throws<ExternalException>(() => Dispatch.Run(op, longer));

        Assert.Contains(op.Schema, missing.Message);
        Assert.Contains($"expected {good.Length} arguments, got {good.Length - 1}", missing.Message);
        Assert.Contains(op.Schema, extra.Message);
    }

    [Theory]
    [MemberData(nameof(InUse))]
    public void Call_OneArgumentOfWrongKind_ThrowsWithTheSchema(string name, string overload)
    {
        var op = new Operator(name, overload);
        var types = Schema.ArgumentTypes(op.Schema);
        for (var k = 0; k < types.Count; k++)
        {
            foreach (var wrong in Wrong(types[k]))
            {
                var args = Good(op);
                args[k] = wrong;

                var error = Assert.Throws<ExternalException>(() => Dispatch.Run(op, args));

                Assert.Contains(op.Schema, error.Message);
                Assert.Contains($"argument {k} ", error.Message);
            }
        }
    }

    [Fact]
    public void Call_UnknownOperator_ThrowsWithItsName()
    {
        var error = Assert.Throws<ExternalException>(() => Dispatch.Run(new Operator("aten::no_such_thing", string.Empty), []));

        Assert.Contains("aten::no_such_thing", error.Message);
    }

    [Fact]
    public void Call_KernelRefusesTheShapes_ThrowsWithoutABacktrace()
    {
        var error = Assert.Throws<ExternalException>(() => torch.ones(2, 3).matmul(torch.ones(2, 3)));

        Assert.Contains("aten::matmul", error.Message);
        Assert.Contains("2x3", error.Message);
        Assert.DoesNotContain("frame #", error.Message);
        Assert.DoesNotContain("Exception raised from", error.Message);
    }

    [Fact]
    public void Call_AfterAFailure_Works()
    {
        Assert.Throws<ExternalException>(() => torch.ones(2, 3).mm(torch.ones(2, 3)));

        Assert.Equal([2f, 2f], torch.ones(2).add(torch.ones(2)).data<float>().ToArray());
    }

    private static Value[] Good(Operator op) => [.. Schema.ArgumentTypes(op.Schema).Select(GoodValue)];

    private static Value GoodValue(string type) => type switch
    {
        _ when type.EndsWith('?') => Value.None,
        "Tensor" => torch.ones(2),
        "Tensor[]" or "Tensor?[]" => Value.Tensors([torch.ones(2)]),
        "int" or "SymInt" or "ScalarType" or "MemoryFormat" or "Layout" => 1L,
        "Device" => torch.CPU,
        "float" => 1.0,
        "bool" => false,
        "Scalar" => 1.0,
        "str" => Value.Text("none"u8),
        _ when type.StartsWith("int[", StringComparison.Ordinal) || type.StartsWith("SymInt[", StringComparison.Ordinal) => new long[] { 1 },
        _ => throw new NotSupportedException($"the test knows no value of type {type}"),
    };

    /// <summary>Values that no conversion makes fit.</summary>
    private static List<Value> Wrong(string type)
    {
        var wrong = new List<Value>();
        if (!type.StartsWith("str", StringComparison.Ordinal))
        {
            wrong.Add(Value.Text("wrong"u8));
        }

        if (!type.StartsWith("Tensor", StringComparison.Ordinal) || type.StartsWith("Tensor[", StringComparison.Ordinal))
        {
            wrong.Add(torch.ones(1));
        }

        if (type.Contains("[]", StringComparison.Ordinal) || type.StartsWith("Tensor", StringComparison.Ordinal))
        {
            wrong.Add(1L);
        }

        if (!type.EndsWith('?'))
        {
            wrong.Add(Value.None);
        }

        return wrong;
    }

    /// <summary>The argument types in libtorch's text form of a schema.</summary>
    private static class Schema
    {
        public static List<string> ArgumentTypes(string schema)
        {
            var types = new List<string>();
            var depth = 0;
            var start = schema.IndexOf('(', StringComparison.Ordinal) + 1;
            for (var k = start; k < schema.Length; k++)
            {
                var end = depth == 0 && schema[k] is ',' or ')';
                if (depth == 0 && end)
                {
                    Add(types, schema[start..k]);
                    start = k + 1;
                    if (schema[k] == ')')
                    {
                        return types;
                    }
                }

                depth += schema[k] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            }

            return types;
        }

        private static void Add(List<string> types, string argument)
        {
            var type = argument.Trim().Split(' ')[0];
            if (argument.Contains("->", StringComparison.Ordinal))
            {
                type = argument.Trim()[..(argument.Trim().IndexOf(')', StringComparison.Ordinal) + 1)];
            }

            var note = type.IndexOf('(', StringComparison.Ordinal);
            if (note >= 0)
            {
                type = type[..note] + type[(type.IndexOf(')', StringComparison.Ordinal) + 1)..];
            }

            if (type is not ("*" or ""))
            {
                types.Add(type);
            }
        }
    }
}
