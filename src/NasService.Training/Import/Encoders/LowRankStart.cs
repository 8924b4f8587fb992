using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Import.Encoders;

/// <summary>
/// Two thin matrices in place of a whole one, by its largest singular values (Greenformers, PELA): of W = U S V' the second is U root(S),
/// the first root(S) V', and their
/// product is the nearest of that rank to W. Directions come in the order of their values, so that a lower rank is the leading part.
/// </summary>
internal static class LowRankStart
{
    private const string Down = "Down.weight";

    /// <summary>Every pair beside a whole matrix, as far as the supernet has such.</summary>
    public static void Fill(Supernet supernet)
    {
        var byName = supernet.Parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        foreach (var name in byName.Keys.Where(n => n.EndsWith(Down, StringComparison.Ordinal)))
        {
            var stem = name[..^Down.Length];
            if (byName.TryGetValue($"{stem}.weight", out var whole) && byName.TryGetValue($"{stem}Up.weight", out var wide))
            {
                using var scope = NewDisposeScope();
                var thin = byName[name];
                var layer = supernet.Layer(stem).Largest;
                var rank = supernet.Layer($"{stem}Down").Largest.Out;
                var (u, s, v) = linalg.svd(whole.view(layer.Out, layer.In), fullMatrices: false);
                var root = s.narrow(0, 0, rank).sqrt();
                wide.copy_(u.narrow(1, 0, rank).mul(root).view(wide.shape));
                thin.copy_(v.narrow(0, 0, rank).mul(root.unsqueeze(1)).view(thin.shape));
                if (byName.TryGetValue($"{stem}.bias", out var bias) && byName.TryGetValue($"{stem}Up.bias", out var shift))
                {
                    shift.copy_(bias.view(shift.shape));
                }
            }
        }
    }
}
