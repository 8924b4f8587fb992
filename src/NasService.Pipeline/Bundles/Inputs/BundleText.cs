namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>How sentences become a model's input.</summary>
/// <param name="Tokenizer">Name of the file beside the manifest, as Hugging Face's tokenizers read it.</param>
/// <param name="Length">Tokens that longer sentences are cut to, those at the ends among them.</param>
/// <param name="First">Id before a sentence.</param>
/// <param name="Separator">Id behind each.</param>
/// <param name="Padding">Id that fills up shorter sentences of a batch; the mask is 0 there.</param>
/// <param name="Lowercase">Whether the tokenizer takes capitals and accents away.</param>
/// <param name="Pairs">Whether a sample is two sentences.</param>
/// <param name="Columns">Where they stood in the files that the model was trained on.</param>
internal sealed record BundleText(string Tokenizer, int Length, long First, long Separator, long Padding, bool Lowercase, bool Pairs, BundleTextColumns Columns);
