using NasService.Core.Input;

namespace NasService.Core.Search.Tables;

/// <summary>A cell in the notation of NAS-Bench-201 (Dong and Yang 2020): nodes separated by <c>+</c>, each listing its incoming edges as <c>operation~from</c>.</summary>
/// <param name="Operations">One per edge, in the order written.</param>
/// <param name="From">Source node of each edge; node 0 is the input.</param>
/// <param name="To">Target node of each edge; the last node is the output.</param>
public sealed record CellString(string[] Operations, int[] From, int[] To)
{
    /// <summary>The operation that cuts its edge.</summary>
    public const string Cut = "none";

    /// <exception cref="InputException">Not such a string, or an edge that does not come from an earlier node.</exception>
    public static CellString Parse(string text)
    {
        var operations = new List<string>();
        var from = new List<int>();
        var to = new List<int>();
        var nodes = text.Split('+');
        for (var n = 0; n < nodes.Length; n++)
        {
            foreach (var edge in nodes[n].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = edge.Split('~');
                if (parts.Length != 2 || !int.TryParse(parts[1], out var source) || source < 0 || source > n)
                {
                    throw new InputException("table", "Not a cell string.", text, "edges as operation~from, from an earlier node");
                }

                operations.Add(parts[0]);
                from.Add(source);
                to.Add(n + 1);
            }
        }

        return new CellString([.. operations], [.. from], [.. to]);
    }
}
