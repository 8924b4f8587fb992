namespace NasService.Core.Operators;

/// <summary>Sizes of a tensor along its axes, the batch left out: C x H x W of a map (C x 1 x T of frames), T x C of tokens, C of a vector. Up to
/// <see cref="MaxRank"/> axes.</summary>
public readonly record struct TensorShape
{
    public const int MaxRank = 4;

    private readonly int _first;
    private readonly int _second;
    private readonly int _third;
    private readonly int _fourth;

    /// <exception cref="ArgumentException">No axis, too many, or a size below 1.</exception>
    public TensorShape(params ReadOnlySpan<int> sizes)
    {
        if (sizes.Length is 0 or > MaxRank)
        {
            throw new ArgumentException($"Expected 1 to {MaxRank} axes, got {sizes.Length}.", nameof(sizes));
        }

        foreach (var size in sizes)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(sizes));
        }

        Rank = sizes.Length;
        _first = sizes[0];
        _second = sizes.Length > 1 ? sizes[1] : 0;
        _third = sizes.Length > 2 ? sizes[2] : 0;
        _fourth = sizes.Length > 3 ? sizes[3] : 0;
    }

    /// <summary>Axes.</summary>
    public int Rank { get; }

    /// <summary>Values of one sample.</summary>
    public long Count
    {
        get
        {
            var count = 1L;
            for (var i = 0; i < Rank; i++)
            {
                count *= this[i];
            }

            return count;
        }
    }

    public bool IsTokens => Rank == 2;

    /// <summary>Frames in time: a map of one row.</summary>
    public bool IsFrames => Rank == 3 && _second == 1;

    /// <summary>C: the last axis of tokens, the first one of anything else.</summary>
    public int Channels => IsTokens ? _second : _first;

    /// <summary>Places that have these channels: H W of a map, T of tokens, 1 of a vector.</summary>
    public int Places => (int)(Count / Channels);

    /// <summary>Of a map, or of the square that tokens fill row by row; 1 of a vector; 0: there is no square.</summary>
    public int Side => IsTokens ? (int)Math.Sqrt(_first) is var side && side * side == _first ? side : 0 : Rank == 3 && _second != _third ? 0 : Rank > 1 ? _second : 1;

    public int this[int axis] => (uint)axis < (uint)Rank
        ? axis switch { 0 => _first, 1 => _second, 2 => _third, _ => _fourth }
        : throw new ArgumentOutOfRangeException(nameof(axis), axis, $"Expected an axis of {this}.");

    /// <summary>A square map.</summary>
    public static TensorShape Map(int channels, int side) => new(channels, side, side);

    /// <summary>Frames in time, C x 1 x T.</summary>
    public static TensorShape Frames(int channels, int frames) => new(channels, 1, frames);

    public static TensorShape Tokens(int tokens, int channels) => new(tokens, channels);

    /// <summary>As in <c>64 x 8 x 8</c>.</summary>
    public override string ToString()
    {
        var shape = this;
        return string.Join(" x ", Enumerable.Range(0, Rank).Select(i => shape[i]));
    }
}
