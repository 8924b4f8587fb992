using NasService.Core.Input;
using NasService.Core.Operators;
using static NasService.Core.Blocks.Transformers.TransformerKeys;

namespace NasService.Core.Blocks.Transformers;

/// <summary>What must hold between a transformer block's keys and the tokens that it gets.</summary>
internal static class TransformerRules
{
    public static IEnumerable<InputError> Check(string path, BlockRequest r)
        => r.IsCausal ? CausalRules.Check(path, r) : CheckAll(path, r);

    private static IEnumerable<InputError> CheckAll(string path, BlockRequest r)
    {
        var side = r.Input.Shape.Side;
        if (r.Index == 0 && r.Stride > 1)
        {
            if (side == 0)
            {
                yield return new InputError($"{path}.stride", "The tokens fill no square: a class token is among them, or some are gone.",
                    $"{r.Stride}", "1");
                yield break;
            }

            if (side % r.Stride != 0)
            {
                yield return new InputError($"{path}.stride", $"Patches do not fit a side of {side}.", $"{r.Stride}", "a divisor of it");
                yield break;
            }

            side /= r.Stride;
        }

        if (r.Index == 0 && side == 0 && r.Choices.Label(TransformerKeys.Positions) == Learned)
        {
            yield return new InputError($"{path}.positions", "Positions are learned for tokens that fill a square.", Learned, "none");
        }

        foreach (var error in CheckRelative(path, r, side))
        {
            yield return error;
        }

        // A class token comes before the attention.
        side = r.Index == 0 && r.Choices.Flag(TransformerKeys.ClassToken) ? 0 : side;
        foreach (var error in CheckMixing(path, r, side))
        {
            yield return error;
        }
    }

    private static IEnumerable<InputError> CheckRelative(string path, BlockRequest r, int side)
    {
        var distance = r.Choices.Integer(RelativePositions);
        if (DistanceOf(r) == 0)
        {
            yield break;
        }

        if (PoolsQueries(r))
        {
            yield return new InputError($"{path}.relativePositions", "Pooled queries lie between the places of keys.", $"{distance}", "0");
        }
        else if (r.Choices.Number(Keep) < 1 || (side == 0 && !RelativeAttention.Fits(r.Input.Shape.Places)))
        {
            yield return new InputError($"{path}.relativePositions", "Some tokens are gone, and the others' places with them.",
                $"{distance}", "0");
        }
    }

    private static IEnumerable<InputError> CheckMixing(string path, BlockRequest r, int side)
    {
        var label = r.Choices.Label(TransformerKeys.Attention);
        var hasHeads = label is not ("none" or Pooling);
        if (side == 0 && label is Pooling or "window")
        {
            yield return new InputError($"{path}.attention",
                "Neighbours are known where tokens fill a square: a class token is among them, or some are gone.", label,
                "none, linear, clipped, gated, softmax");
        }

        var window = r.Choices.Integer(Window);
        if (side > 0 && label == "window" && side % window != 0)
        {
            yield return new InputError($"{path}.window", $"Windows do not fit a side of {side} tokens.", $"{window}", "a divisor of it");
        }

        if (label == "window" && PoolsQueries(r) && window % r.Stride != 0)
        {
            yield return new InputError($"{path}.window", "Pooled queries are those of a window's own places.", $"{window}",
                $"a multiple of the stride, {r.Stride}");
        }

        if (PoolsQueries(r) && label == Gated)
        {
            yield return new InputError($"{path}.attention", "Gates have the places of the tokens, and pooled queries others.", label,
                "linear, window, clipped, softmax");
        }

        if (label == Gated && AttentionRankShare(r.Choices) < 1)
        {
            yield return new InputError($"{path}.attentionRank", "Gates are sorted with heads whose matrices are whole.",
                r.Choices.Label(AttentionRank), "full, or attention without gated");
        }

        if (PoolsQueries(r) && !hasHeads)
        {
            yield return new InputError($"{path}.attention", "There are no queries to pool.", label, "linear, window, clipped, softmax");
        }

        if (side == 0 && hasHeads && r.Choices.Label(ProjectionConv) == "on")
        {
            yield return new InputError($"{path}.projectionConv",
                "A convolution reads tokens that fill a square: a class token is among them, or some are gone.", "on", "off");
        }

        if (r.Index == 0 && r.Choices.Number(Keep) < 1 && !hasHeads)
        {
            yield return new InputError($"{path}.keep",
                $"Who stays is told by the attention that tokens get, and there is none with attention: {label}.",
                $"{r.Choices.Number(Keep):R}", "1");
        }

        if (r.Index == 0 && r.Choices.Number(Keep) < 1 && PoolsQueries(r))
        {
            yield return new InputError($"{path}.keep", "Pooled queries and keys have different places.", $"{r.Choices.Number(Keep):R}",
                "1");
        }
    }
}
