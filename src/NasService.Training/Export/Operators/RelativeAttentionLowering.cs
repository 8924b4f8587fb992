using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;
using NasService.Training.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="RelativeAttention"/> in plain operators: fused attention adds to products, but not to values. Notation as
/// there; the rows that a square needs are written, and not the whole tables.</summary>
internal sealed class RelativeAttentionLowering : OpLowering<RelativeAttention>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, RelativeAttention op, OnnxWriter writer)
    {
        var (graph, name, a) = (writer.Graph, node.Name, op.Attention);
        string[] inputs = [.. node.Inputs.Select(writer.Latest)];
        var sizes = (a.Queries, a.Tokens, a.Heads, a.HeadSize);
        var query = Shares.Queries(writer, inputs[0], sizes, name);
        var products = graph.Node("MatMul", $"{name}.products", [query, Shares.Keys(writer, inputs[1], sizes, name)]);
        var near = graph.Node("Add", $"{name}.near", [products, KeyProducts(writer, op, query, name)]);
        var shares = Shares.Clip(writer, a, graph.Node("Softmax", $"{name}.shares", [near], OnnxGraph.Attribute("axis", -1L)), name);
        var values = TokenShapes.ToHeads(writer, inputs[2], a.Tokens, a.Heads, a.ValueSize, $"{name}.values");
        var mixed = graph.Node("MatMul", $"{name}.mixed", [shares, values]);
        TokenShapes.OfHeads(writer, graph.Node("Add", $"{name}.placed", [mixed, ValueSums(writer, op, shares, name)]), node.Shape, name);
    }

    /// <summary>N x h x T x d to N x h x T x T.</summary>
    private static string KeyProducts(OnnxWriter writer, RelativeAttention op, string query, string name)
    {
        var (graph, side, heads, size) = (writer.Graph, op.Side, op.Attention.Heads, op.Attention.HeadSize);
        var places = op.HasClassToken ? Slice(writer, query, 2, 1, op.Attention.Tokens, $"{name}.placeQueries") : query;
        var square = TokenShapes.Reshape(writer, places, $"{name}.square", 0, heads, side, side, size);
        var down = OfSide(writer, op, square, op.KeyTable, across: false, $"{name}.keysDown");
        var across = OfSide(writer, op, square, op.KeyTable, across: true, $"{name}.keysAcross");
        var sum = graph.Node("Add", $"{name}.keyPositions",
        [
            TokenShapes.Reshape(writer, down, $"{name}.keysDownApart", 0, heads, side * side, side, 1),
            TokenShapes.Reshape(writer, across, $"{name}.keysAcrossApart", 0, heads, side * side, 1, side),
        ]);
        sum = TokenShapes.Reshape(writer, sum, $"{name}.keyProducts", 0, heads, side * side, side * side);
        if (!op.HasClassToken)
        {
            return sum;
        }

        var row = graph.Floats($"{name}.classKey", ClassRow(writer, op, op.KeyTable), size, 1);
        var all = graph.Node("Concat", $"{name}.keysOfPlaces", [graph.Node("MatMul", $"{name}.classProducts", [places, row]), sum],
            OnnxGraph.Attribute("axis", 3L));
        return PadFront(writer, all, $"{name}.keysOfAll");
    }

    /// <summary>N x h x T x T to N x h x T x v.</summary>
    private static string ValueSums(OnnxWriter writer, RelativeAttention op, string shares, string name)
    {
        var (graph, side, a) = (writer.Graph, op.Side, op.Attention);
        var ofPlaces = op.HasClassToken ? Slice(writer, shares, 2, 1, a.Tokens, $"{name}.placeShares") : shares;
        var among = op.HasClassToken ? Slice(writer, ofPlaces, 3, 1, a.Tokens, $"{name}.amongPlaces") : shares;
        var square = TokenShapes.Reshape(writer, among, $"{name}.squareShares", 0, a.Heads, side * side, side, side);
        var sums = graph.Node("Add", $"{name}.valuePositions", [Along(4, across: false, "Down"), Along(3, across: true, "Across")]);
        sums = TokenShapes.Reshape(writer, sums, $"{name}.valueSums", 0, a.Heads, side * side, a.ValueSize);
        if (!op.HasClassToken)
        {
            return sums;
        }

        var first = Slice(writer, shares, 2, 0, 1, $"{name}.classShares");
        var total = graph.Node("ReduceSum", $"{name}.classTotal", [first, graph.Longs($"{name}.classAxis", [3], 1)]);
        var toClass = graph.Node("Concat", $"{name}.toClass", [total, Slice(writer, ofPlaces, 3, 0, 1, $"{name}.placesToClass")],
            OnnxGraph.Attribute("axis", 2L));
        var row = graph.Floats($"{name}.classValue", ClassRow(writer, op, op.ValueTable), a.ValueSize);
        return graph.Node("Add", $"{name}.valuesOfAll",
            [PadFront(writer, sums, $"{name}.valuesOfPlaces"), graph.Node("Mul", $"{name}.classValues", [toClass, row])]);

        string Along(long summed, bool across, string part)
        {
            var axis = graph.Longs($"{name}.axis{part}", [summed], 1);
            var sum = graph.Node("ReduceSum", $"{name}.shares{part}", [square, axis], OnnxGraph.Attribute("keepdims", 0L));
            return OfSide(writer, op, TokenShapes.Reshape(writer, sum, $"{name}.square{part}", 0, a.Heads, side, side, side), op.ValueTable,
                across, $"{name}.values{part}");
        }
    }

    /// <summary>N x h x S x S x a to N x h x S x S x b: rows (or columns) are multiplied with matrices of their own.</summary>
    private static string OfSide(OnnxWriter writer, RelativeAttention op, string x, LayerPlan table, bool across, string name)
    {
        var (values, isKeys) = (writer.Folded(table).Weight, table == op.KeyTable);
        var matrices = new float[op.Side * op.Side * table.In];
        foreach (var (from, to) in Cells(op, table, across))
        {
            matrices[to] = values[from];
        }

        var shape = isKeys ? new long[] { op.Side, table.In, op.Side } : [op.Side, op.Side, table.In];
        var weight = writer.Graph.Floats($"{name}.positions", matrices, shape);
        if (!across)
        {
            // Rows are a dimension before their places already.
            return writer.Graph.Node("MatMul", name, [x, weight]);
        }

        var turned = TokenShapes.Transpose(writer, x, $"{name}.columns", 0, 1, 3, 2, 4);
        return TokenShapes.Transpose(writer, writer.Graph.Node("MatMul", $"{name}.turned", [turned, weight]), name, 0, 1, 3, 2, 4);
    }

    /// <summary>Where a table's numbers stand in the matrices of a side: S x S x v of values; of keys S x d x S.</summary>
    private static IEnumerable<(int Table, int Matrices)> Cells(RelativeAttention op, LayerPlan table, bool across)
    {
        var (rows, isKeys) = (RelativeRows.OfPlaces(op, across), table == op.KeyTable);
        for (var i = 0; i < rows.Length * table.In; i++)
        {
            var (pair, column) = isKeys ? ((i / op.Side / table.In * op.Side) + (i % op.Side), i / op.Side % table.In)
                : (i / table.In, i % table.In);
            yield return ((int)(rows[pair] * table.In) + column, i);
        }
    }

    private static float[] ClassRow(OnnxWriter writer, RelativeAttention op, LayerPlan table)
    {
        var values = writer.Folded(table).Weight;
        return [.. Enumerable.Range(0, table.In).Select(i => values[i] + values[(op.Rows * table.In) + i])];
    }

    private static string Slice(OnnxWriter writer, string x, long axis, long from, long to, string name)
        => writer.Graph.Node("Slice", name,
            [x, Longs(writer, name, "from", from), Longs(writer, name, "to", to), Longs(writer, name, "axis", axis)]);

    /// <summary>A row of zeros before the others.</summary>
    private static string PadFront(OnnxWriter writer, string x, string name)
        => writer.Graph.Node("Pad", name, [x, writer.Graph.Longs($"{name}.pads", [0, 0, 1, 0, 0, 0, 0, 0], 8)]);

    private static string Longs(OnnxWriter writer, string name, string part, long value)
        => writer.Graph.Longs($"{name}.{part}", [value], 1);

    /// <summary>The file has the rows that its square needs; others are zero. Of the class token's it has the sum.</summary>
    protected override IEnumerable<FoldedLayer> Read(Node node, RelativeAttention op, OnnxConstants constants)
    {
        foreach (var (table, part, row) in new[] { (op.KeyTable, "keys", "classKey"), (op.ValueTable, "values", "classValue") })
        {
            var weight = new float[table.WeightCount];
            foreach (var across in new[] { false, true })
            {
                var written = constants.Values($"{node.Name}.{part}{(across ? "Across" : "Down")}.positions");
                foreach (var (to, from) in Cells(op, table, across))
                {
                    weight[to] = written[from];
                }
            }

            if (op.HasClassToken)
            {
                constants.Values($"{node.Name}.{row}").CopyTo(weight, 0);
            }

            yield return new FoldedLayer(table, [.. weight], [.. new float[table.Out]], [table.Out, table.In]);
        }
    }
}
