using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Bench;

/// <summary>How Once-for-All's own code is run beside ours.</summary>
/// <param name="Checkout">Folder that holds its package.</param>
/// <param name="Script">eng/bench/ofa_reference.py.</param>
/// <param name="Networks">What it runs, in this order.</param>
/// <param name="Batch">Images of a training step.</param>
/// <param name="Threads">Inside operators.</param>
internal sealed record ReferencePlan(string Checkout, string Script, ImmutableArray<NetworkPlan> Networks, int Batch, int Threads);
