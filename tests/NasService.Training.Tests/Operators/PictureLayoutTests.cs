using NasService.Core.Spaces;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Operators;

/// <summary>Networks that enlarge pictures compute the same whatever way maps lie in memory: training has channels last, whole pictures
/// and files do not.</summary>
public sealed class PictureLayoutTests
{
    [Fact]
    public void Run_MapInEitherLayout_IsTheSame()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var yaml = "name: q\ntask: super-resolution\ninput: {channels: 3, patch: 24}\nstages:\n  - {block: lift, channels: 16, kernel: 5}\n  - {block: edge, channels: 16, depth: [2, 3, 4], operation: [conv3, group5, conv5, growth3], residual: plain}\nhead: {channels: 0, upscale: 2, residual: bicubic}\n";
        var space = SpaceReader.Read(System.Text.Encoding.UTF8.GetBytes(yaml), Core.Blocks.BlockCatalog.Shipped).GetValueOrThrow();
        using var supernet = new Supernet(space, 1);
        var lines = new List<string>();
        foreach (var operation in new[] { "conv3", "growth3", "group5", "conv5" })
        {
            var plan = space.Plan(space.Create([.. space.Genes.Dimensions.Select(d => d.Labels.IsEmpty ? 0
                : d.Labels.IndexOf(operation))]));
            foreach (var (n, h, w) in new[] { (1, 24, 24), (16, 24, 24), (1, 61, 83) })
            {
                var x = rand(n, 3, h, w);
                var (plain, last) = (Seen(x), Seen(x.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2)));
                lines.AddRange(plain.Where(p => (p.Value - last[p.Key]).abs().max().item<float>() > 1e-3).Take(1)
                    .Select(p => $"{operation} {n}x{h}x{w} {p.Key} {(p.Value - last[p.Key]).abs().max().item<float>():F4} of {p.Value.abs().max().item<float>():F3}"));

                Dictionary<string, Tensor> Seen(Tensor input)
                {
                    var seen = new Dictionary<string, Tensor>(StringComparer.Ordinal);
                    supernet.Forward([input], plan, BatchStatistics.Instance, (name, t) => seen[name] = t.contiguous().clone());
                    return seen;
                }
            }
        }

        Assert.True(lines.Count == 0, string.Join("\n", lines));
    }
}
