using System.Collections.Immutable;
using NasService.Core.Latency;

namespace NasService.Pipeline.Bundles;

/// <summary><c>manifest.json</c> of an exported bundle: everything needed to run the model and to know where it comes from.</summary>
/// <param name="Id">Id of the architecture, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits.</param>
/// <param name="Policy">Every active bit dimension.</param>
/// <param name="Input">Name, shape and preprocessing of the input.</param>
/// <param name="Output">Name and shape of the output.</param>
/// <param name="ClassNames">In the order of the outputs; empty where they are no classes and no labels.</param>
/// <param name="Task">What the network was asked, as in <c>image-classification</c>.</param>
/// <param name="Quality">The task's metric, of <c>model.onnx</c>.</param>
/// <param name="LatencyMs">Of <c>model.onnx</c>, milliseconds a run.</param>
/// <param name="ModelBytes">Bytes of <c>model.onnx</c>.</param>
/// <param name="Macs">Multiply-accumulates of one sample.</param>
/// <param name="Params">Parameters before folding.</param>
/// <param name="Device">What the latency was measured on.</param>
/// <param name="Provenance">Job, seed, hashes and versions.</param>
/// <param name="Files">SHA-256 and size of each file, by name.</param>
internal sealed record BundleManifest(
    string Id,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    BundleInput Input,
    BundleOutput Output,
    ImmutableArray<string> ClassNames,
    string Task,
    Core.Fronts.QualityDocument Quality,
    BundleLatency LatencyMs,
    long ModelBytes,
    long Macs,
    long Params,
    DeviceFingerprint Device,
    BundleProvenance Provenance,
    ImmutableSortedDictionary<string, BundleFile> Files);
