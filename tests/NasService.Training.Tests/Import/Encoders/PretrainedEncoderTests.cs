using Microsoft.ML.OnnxRuntime;
using NasService.Training.Import.Encoders;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Import.Encoders;

public sealed class PretrainedEncoderTests
{
    [SkippableFact]
    public void Read_MiniLm_EmbeddingsOf200SentencesAreTheOriginals()
    {
        Skip.IfNot(MiniLm.IsHere, MiniLm.Reason);
        using var supernet = new Supernet(MiniLm.Space, 0);

        var unused = PretrainedEncoder.Read(supernet, MiniLm.Model);

        Assert.DoesNotContain(unused, n => n.Contains("encoder.layer", StringComparison.Ordinal) || n.Contains("embeddings", StringComparison.Ordinal));
        using var session = new InferenceSession(MiniLm.Model);
        var plan = supernet.Space.LargestPlan;
        var last = plan.Nodes.Last(n => n.Name.EndsWith(".mlpNorm", StringComparison.Ordinal)).Name;
        using var noGrad = no_grad();
        foreach (var ids in MiniLm.Ids(200))
        {
            using var scope = NewDisposeScope();
            Tensor? made = null;
            supernet.Forward([tensor(ids, [1, ids.Length]), ones(1, ids.Length, ScalarType.Int64)], plan, BatchStatistics.Instance, (name, t) => made = name == last ? t : made);
            var own = made!.mean([1L]).data<float>().ToArray();
            var original = tensor(MiniLm.LastHidden(session, ids), [ids.Length, own.Length]).mean([0L]).data<float>().ToArray();
            Assert.True(own.Zip(original, (a, b) => Math.Abs(a - b)).Max() <= 1e-5, $"{own.Zip(original, (a, b) => Math.Abs(a - b)).Max()}");
        }
    }
}
