namespace NasService.Pipeline.Bundles;

internal sealed record BundleFile(string Sha256, long Bytes);
