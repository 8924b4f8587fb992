using NasService.Core.Operators;

namespace NasService.Training.Operators;

/// <summary>Which rows of its tables a relative attention reads; the same in libtorch and in exported files.</summary>
internal static class RelativeRows
{
    /// <summary>Rows for a place i of a side that looks at a place j of it, at i S + j: distances down, or across, whose rows stand behind
    /// those.</summary>
    public static long[] OfPlaces(RelativeAttention op, bool across)
    {
        var rows = new long[op.Side * op.Side];
        var zero = (across ? op.Rows : 0) + (op.HasClassToken ? 1 : 0) + op.Distance;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = zero + Math.Clamp((i % op.Side) - (i / op.Side), -op.Distance, op.Distance);
        }

        return rows;
    }
}
