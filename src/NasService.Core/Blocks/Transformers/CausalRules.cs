using NasService.Core.Input;
using static NasService.Core.Blocks.Transformers.TransformerKeys;

namespace NasService.Core.Blocks.Transformers;

/// <summary>What a transformer block may not do where a token must not depend on those behind it.</summary>
internal static class CausalRules
{
    public static IEnumerable<InputError> Check(string path, BlockRequest r)
    {
        if (!r.Input.Shape.IsTokens)
        {
            yield return new InputError($"{path}.block", "What follows is said of tokens, as of characters.", "a map",
                "a task whose input is characters");
            yield break;
        }

        if (r.Index == 0 && r.Stride > 1)
        {
            yield return new InputError($"{path}.stride", "Every token has an answer of its own.", $"{r.Stride}", "1");
        }

        if (r.Choices.Label(TransformerKeys.Attention) is var label && label is Pooling or "window" or "clipped")
        {
            yield return new InputError($"{path}.attention", "It would show tokens those behind them.", label,
                "none, linear, gated, softmax");
        }

        if (label == Gated && AttentionRankShare(r.Choices) < 1)
        {
            yield return new InputError($"{path}.attentionRank", "Gates are sorted with heads whose matrices are whole.",
                r.Choices.Label(AttentionRank), "full, or attention without gated");
        }

        if (r.Choices.Integer(RelativePositions) > 0)
        {
            yield return new InputError($"{path}.relativePositions", "They are those of a square of tokens.",
                $"{r.Choices.Integer(RelativePositions)}", "0");
        }

        if (r.Index == 0 && r.Choices.Label(TransformerKeys.Positions) == Learned)
        {
            yield return new InputError($"{path}.positions", "Characters get their places with their table.", Learned, "none");
        }

        if (r.Index == 0 && ChangesTokens(r))
        {
            var token = r.Choices.Flag(TransformerKeys.ClassToken);
            yield return new InputError($"{path}.{(token ? "classToken" : "keep")}",
                "Every token has an answer of its own, and no other one.",
                token ? "true" : $"{r.Choices.Number(Keep):R}", token ? "false" : "1");
        }
    }
}
