namespace NasService.Training.Tests.Import;

/// <summary>
/// Names and shapes of Once-for-All's published state dictionaries, counted here from the networks' tables and not from our spaces. <c>Old</c>: as the weights were
/// written; else as the code of today writes them.
/// </summary>
internal static class PublishedState
{
    private static readonly int[] s_kernels = [3, 5, 7];

    /// <summary><c>ofa_mbv3_d234_e346_k357_w1.0</c>.</summary>
    public static Dictionary<string, long[]> MobileNetV3(bool old) => Inverted(
        old, 16, 16, [(24, false), (40, true), (80, false), (112, true), (160, true)], [4, 4, 4, 4, 4], s =>
        {
            s.Conv("final_expand_layer", 160, 960, 1);
            s.Add("feature_mix_layer.conv.weight", 1280, 960, 1, 1);
            s.Linear("classifier.linear", 1280);
        });

    /// <summary><c>ofa_proxyless_d234_e346_k357_w1.3</c>.</summary>
    public static Dictionary<string, long[]> ProxylessNas(bool old) => Inverted(
        old, 40, 24, [(32, false), (56, false), (104, false), (128, false), (248, false), (416, false)], [4, 4, 4, 4, 4, 1], s =>
        {
            s.Conv("feature_mix_layer", 416, 1664, 1);
            s.Linear("classifier.linear", 1664);
        });

    /// <summary><c>ofa_resnet50_d=0+1+2_e=0.2+0.25+0.35_w=0.65+0.8+1.0</c>.</summary>
    public static Dictionary<string, long[]> ResNet50()
    {
        var s = new State();
        s.Elastic("input_stem.0", 3, 32, 3);
        s.Elastic("input_stem.1.conv", 32, 32, 3);
        s.Elastic("input_stem.2", 32, 64, 3);
        var (input, index) = (64, 0);
        foreach (var (width, middle, depth) in new[] { (256, 88, 4), (512, 176, 4), (1024, 360, 6), (2048, 720, 4) })
        {
            for (var i = 0; i < depth; i++, index++)
            {
                s.Elastic($"blocks.{index}.conv1", input, middle, 1);
                s.Elastic($"blocks.{index}.conv2", middle, middle, 3);
                s.Elastic($"blocks.{index}.conv3", middle, width, 1);
                if (i == 0)
                {
                    s.Elastic($"blocks.{index}.downsample", input, width, 1);
                }

                input = width;
            }
        }

        s.Linear("classifier.linear.linear", 2048);
        return s.Shapes;
    }

    private static Dictionary<string, long[]> Inverted(bool old, int stem, int first, (int Width, bool HasGate)[] stages, int[] depths, Action<State> tail)
    {
        var s = new State();
        var conv = old ? "mobile_inverted_conv" : "conv";
        s.Conv("first_conv", 3, stem, 3);
        s.Conv($"blocks.0.{conv}.depth_conv", 1, stem, 3);
        s.Conv($"blocks.0.{conv}.point_linear", stem, first, 1);
        var (input, index) = (first, 1);
        foreach (var ((width, hasGate), depth) in stages.Zip(depths))
        {
            for (var i = 0; i < depth; i++, index++)
            {
                var (block, middle) = ($"blocks.{index}.{conv}", 6 * input);
                s.Elastic($"{block}.inverted_bottleneck", input, middle, 1);
                s.Elastic($"{block}.depth_conv", 1, middle, 7);
                foreach (var (small, large) in s_kernels.Zip(s_kernels[1..]))
                {
                    s.Add($"{block}.depth_conv.conv.{large}to{small}_matrix", small * small, small * small);
                }

                if (hasGate)
                {
                    // A quarter, to the nearest multiple of 8.
                    var squeezed = (((middle / 4) + 4) / 8) * 8;
                    s.Add($"{block}.depth_conv.se.fc.reduce.weight", squeezed, middle, 1, 1);
                    s.Add($"{block}.depth_conv.se.fc.reduce.bias", squeezed);
                    s.Add($"{block}.depth_conv.se.fc.expand.weight", middle, squeezed, 1, 1);
                    s.Add($"{block}.depth_conv.se.fc.expand.bias", middle);
                }

                s.Elastic($"{block}.point_linear", middle, width, 1);
                input = width;
            }
        }

        tail(s);
        return s.Shapes;
    }

    private sealed class State
    {
        public Dictionary<string, long[]> Shapes { get; } = new(StringComparer.Ordinal);

        public void Add(string name, params long[] shape) => Shapes.Add(name, shape);

        public void Conv(string module, int input, int output, int kernel) => Normed($"{module}.conv", $"{module}.bn", input, output, kernel);

        public void Elastic(string module, int input, int output, int kernel) => Normed($"{module}.conv.conv", $"{module}.bn.bn", input, output, kernel);

        public void Linear(string module, int input)
        {
            Add($"{module}.weight", 1000, input);
            Add($"{module}.bias", 1000);
        }

        private void Normed(string conv, string norm, int input, int output, int kernel)
        {
            Add($"{conv}.weight", output, input, kernel, kernel);
            foreach (var part in new[] { "weight", "bias", "running_mean", "running_var" })
            {
                Add($"{norm}.{part}", output);
            }

            Add($"{norm}.num_batches_tracked", 1);
        }
    }
}
