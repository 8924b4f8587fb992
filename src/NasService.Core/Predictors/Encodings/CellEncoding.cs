using System.Collections.Immutable;

namespace NasService.Core.Predictors.Encodings;

/// <summary>
/// Graph features of a cell: a directed acyclic graph from node 0 to its last node with one operation per edge, where one operation cuts the edge. Nothing else
/// is assumed of the operations; what the graph implies is spelled out per operation, so that a model need not find it in one-hot edges.
/// A path runs from input to output and holds no cut edge; an edge is alive if it is on one.
/// Groups: 0 operation of each edge; 1 operation of each live edge, dead ones as cut; 2 live edges per operation; 3 per operation the most, fewest and mean edges of a
/// path that have it, number of paths, longest path; 4 how often each sequence of operations occurs as a path; 5 per operation the most and fewest edges of a path that do
/// not have it, and how many paths have nothing else; 6 how many edges of each operation there are, apart for whether the input reaches them and whether they reach the output
/// (a runtime may run what no path needs).
/// </summary>
public sealed class CellEncoding : IFeatureEncoding
{
    /// <summary>Groups that are the same for cells that compute the same: what an accuracy depends on.</summary>
    public static readonly ImmutableArray<int> Structure = [2, 3, 4, 5];

    /// <summary>Groups that tell what there is to run, edge by edge: what a cost depends on.</summary>
    public static readonly ImmutableArray<int> Parts = [0, 1, 2, 6];

    // Whether the input reaches an edge, and whether it reaches the output.
    private const int Classes = 4;

    private readonly int _operations;
    private readonly int _cut;
    private readonly int[][] _paths;
    private readonly int _edges;
    private readonly int[] _pathOffsets;
    private readonly int[] _groups;
    private readonly int[] _from;
    private readonly int[] _to;

    /// <param name="operations">Choices of each gene.</param>
    /// <param name="cut">The choice that cuts an edge; -1 if none does.</param>
    /// <param name="from">Source node of each edge, one edge per gene.</param>
    /// <param name="to">Target node of each edge, after its source.</param>
    public CellEncoding(int operations, int cut, IReadOnlyList<int> from, IReadOnlyList<int> to)
    {
        _operations = operations;
        _cut = cut;
        _edges = from.Count;
        var paths = new List<int[]>();
        Walk(0, [], from, to, to.Max(), paths);
        _paths = [.. paths];

        // A path of k edges is one of operations^k sequences; sequences of equal length share a block wherever the path runs.
        _pathOffsets = new int[_paths.Max(p => p.Length) + 2];
        for (var k = 1; k < _pathOffsets.Length; k++)
        {
            _pathOffsets[k] = _pathOffsets[k - 1] + (k == 1 ? 0 : (int)Math.Pow(operations, k - 1));
        }

        _from = [.. from];
        _to = [.. to];
        int[] sizes = [_edges * operations, _edges * operations, operations, (3 * operations) + 2, _pathOffsets[^1], 3 * operations, Classes * operations];
        _groups = [.. sizes.SelectMany((size, g) => Enumerable.Repeat(g, size))];
    }

    public string Name => "cell-graph";

    public int Length => _groups.Length;

    public IReadOnlyList<int> Groups => _groups;

    public void Encode(ReadOnlySpan<int> canonicalGenes, Span<double> features)
    {
        Span<bool> alive = stackalloc bool[_edges];
        Span<bool> open = stackalloc bool[_paths.Length];
        var count = 0;
        for (var p = 0; p < _paths.Length; p++)
        {
            open[p] = IsOpen(_paths[p], canonicalGenes);
            count += open[p] ? 1 : 0;
            foreach (var e in _paths[p])
            {
                alive[e] |= open[p];
            }
        }

        var size = _edges * _operations;
        var liveCounts = features.Slice(2 * size, _operations);
        for (var e = 0; e < _edges; e++)
        {
            features[(e * _operations) + canonicalGenes[e]] = 1;
            var live = alive[e] ? canonicalGenes[e] : _cut;
            if (live >= 0)
            {
                features[size + (e * _operations) + live] = 1;
            }

            if (alive[e])
            {
                liveCounts[canonicalGenes[e]]++;
            }
        }

        var start = (2 * size) + _operations;
        var along = features.Slice(start, (3 * _operations) + 2);
        var sequences = features.Slice(start + along.Length, _pathOffsets[^1]);
        var without = features.Slice(start + along.Length + sequences.Length, 3 * _operations);
        CountByReach(canonicalGenes, features[(start + along.Length + sequences.Length + without.Length)..]);
        along[^2] = count;
        var first = true;
        for (var p = 0; p < _paths.Length; p++)
        {
            if (open[p])
            {
                AddPath(_paths[p], canonicalGenes, along, sequences, without, first, count);
                first = false;
            }
        }
    }

    private void CountByReach(ReadOnlySpan<int> genes, Span<double> counts)
    {
        var output = _to.Max();
        Span<bool> reached = stackalloc bool[output + 1];
        Span<bool> reaching = stackalloc bool[output + 1];
        reached[0] = true;
        reaching[output] = true;
        for (var node = 1; node <= output; node++)
        {
            for (var e = 0; e < _edges; e++)
            {
                reached[node] |= _to[e] == node && genes[e] != _cut && reached[_from[e]];
            }
        }

        for (var node = output - 1; node >= 0; node--)
        {
            for (var e = 0; e < _edges; e++)
            {
                reaching[node] |= _from[e] == node && genes[e] != _cut && reaching[_to[e]];
            }
        }

        for (var e = 0; e < _edges; e++)
        {
            var kind = (reached[_from[e]] ? 2 : 0) + (reaching[_to[e]] ? 1 : 0);
            counts[(kind * _operations) + genes[e]]++;
        }
    }

    private void AddPath(int[] path, ReadOnlySpan<int> genes, Span<double> along, Span<double> sequences, Span<double> without, bool first, int paths)
    {
        along[^1] = Math.Max(along[^1], path.Length);
        var code = 0;
        foreach (var e in path)
        {
            code = (code * _operations) + genes[e];
        }

        sequences[_pathOffsets[path.Length] + code]++;
        for (var o = 0; o < _operations; o++)
        {
            var with = 0;
            foreach (var e in path)
            {
                with += genes[e] == o ? 1 : 0;
            }

            var other = path.Length - with;
            along[3 * o] = Math.Max(along[3 * o], with);
            along[(3 * o) + 1] = first ? with : Math.Min(along[(3 * o) + 1], with);
            along[(3 * o) + 2] += (double)with / paths;
            without[3 * o] = Math.Max(without[3 * o], other);
            without[(3 * o) + 1] = first ? other : Math.Min(without[(3 * o) + 1], other);
            without[(3 * o) + 2] += other == 0 ? 1 : 0;
        }
    }

    private bool IsOpen(int[] path, ReadOnlySpan<int> genes)
    {
        foreach (var e in path)
        {
            if (genes[e] == _cut)
            {
                return false;
            }
        }

        return true;
    }

    private static void Walk(int node, List<int> edges, IReadOnlyList<int> from, IReadOnlyList<int> to, int output, List<int[]> paths)
    {
        if (node == output)
        {
            paths.Add([.. edges]);
            return;
        }

        for (var e = 0; e < from.Count; e++)
        {
            if (from[e] == node)
            {
                Walk(to[e], [.. edges, e], from, to, output, paths);
            }
        }
    }
}
