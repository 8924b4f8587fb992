using NasService.Core.Jobs;
using NasService.Training.Data;
using NasService.Training.Data.Augmentations;
using NasService.Training.Data.Targets;

namespace NasService.Training.Tests.Data.Augmentations;

public sealed class AugmentedBatchTests
{
    private const int Side = 12;

    private static readonly Normalization s_plain = new([0, 0, 0], [1, 1, 1]);
    private static readonly int[] s_eight = [.. Enumerable.Range(0, 8)];
    private static readonly DataDefinition s_none = new("synthetic", "", 0, false, 0);

    private readonly ImageSet _images = new SyntheticSource(channels: 3).ReadTraining(s_none);

    [Fact]
    public void Create_Nothing_IsTheImages()
    {
        var batch = Create(s_none, 0);
        Assert.Equal(_images.Image(3)[7] / 255f, batch.Values[(3 * _images.Stride) + 7], 1e-6);
        Assert.Equal(1, batch.Share);
    }

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    private static readonly Dictionary<string, DataDefinition> s_ways = new(StringComparer.Ordinal)
    {
        ["flip"] = s_none with { Flip = true },
        ["crop"] = s_none with { Crop = 2 },
        ["resizedCrop"] = s_none with { Augmentation = new AugmentationDefinition { ResizedCrop = 0.3 } },
        ["colourJitter"] = s_none with { Augmentation = new AugmentationDefinition { ColourJitter = 0.4 } },
        ["erasing"] = s_none with { Augmentation = new AugmentationDefinition { Erasing = 1 } },
        ["mixup"] = s_none with { Augmentation = new AugmentationDefinition { Mixup = 0.4 } },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Create_EachWay_FollowsFromSeedAndStepAlone(string way)
    {
        var augmentation = s_ways[way];

        Assert.Equal(Create(augmentation, 5).Values, Create(augmentation, 5).Values);
        Assert.NotEqual(Create(augmentation, 5).Values, Create(augmentation, 6).Values);
        Assert.NotEqual(Create(s_none, 5).Values, Create(augmentation, 5).Values);
        Assert.All(Create(augmentation, 5).Values, v => Assert.InRange(v, 0, 1));
    }

    [Fact]
    public void Create_Flip_MirrorsAboutHalfOfTheImages()
    {
        int[] all = [.. Enumerable.Range(0, 200)];
        var plain = AugmentedBatch.Create(_images, s_plain, all, s_none, 1, 5).Values;
        var flipped = AugmentedBatch.Create(_images, s_plain, all, s_ways["flip"], 1, 5).Values;
        var mirrored = 0;
        foreach (var i in all)
        {
            var (own, found) = (plain.AsSpan(i * _images.Stride, _images.Stride).ToArray(), flipped.AsSpan(i * _images.Stride, _images.Stride).ToArray());
            float[] mirror = [.. own.Chunk(3 * Side).SelectMany(row => row.Chunk(3).Reverse().SelectMany(pixel => pixel))];
            Assert.True(found.SequenceEqual(own) || found.SequenceEqual(mirror));
            mirrored += found.SequenceEqual(mirror) ? 1 : 0;
        }

        Assert.InRange(mirrored, 70, 130);
    }

    [Fact]
    public void Create_Erasing_ClearsARectangleAndNothingElse()
    {
        var (plain, erased) = (Create(s_none, 2).Values, Create(s_ways["erasing"], 2).Values);
        for (var i = 0; i < 8; i++)
        {
            var at = Enumerable.Range(0, Side * Side).Where(p => erased[(i * _images.Stride) + (3 * p)] != plain[(i * _images.Stride) + (3 * p)]).ToArray();
            Assert.All(at, p => Assert.Equal(0, erased[(i * _images.Stride) + (3 * p)]));
            Assert.InRange(at.Length, 1, Side * Side / 2);
        }
    }

    [Fact]
    public void Create_Mixup_MixesPairsAndTheirLabels()
    {
        var plain = Create(s_none, 3).Values;
        var mixed = Create(s_ways["mixup"], 3);
        var labels = new BatchTargets(_images.Right, s_eight, mixed.Share).ToTensor(TargetScale.None).data<float>().ToArray();
        Assert.InRange(mixed.Share, 0, 1);
        for (var i = 0; i < 8; i++)
        {
            var (own, other) = (plain[(i * _images.Stride) + 5], plain[((7 - i) * _images.Stride) + 5]);
            Assert.Equal((mixed.Share * own) + ((1 - mixed.Share) * other), mixed.Values[(i * _images.Stride) + 5], 1e-5);
            Assert.Equal(1, labels[(4 * i)..((4 * i) + 4)].Sum(), 1e-5);
            Assert.Equal(_images.Labels[i] == _images.Labels[7 - i] ? 1 : mixed.Share, labels[(4 * i) + _images.Labels[i]], 1e-5);
        }

    }

    [Fact]
    public void MixedShare_ManyDraws_HaveTheBetaDistributionsMeanAndVariance()
    {
        var random = new Random(1);
        foreach (var a in new[] { 0.2, 1, 2 })
        {
            var draws = Enumerable.Range(0, 20_000).Select(_ => ImageChanges.MixedShare(a, random)).ToArray();
            var mean = draws.Average();
            Assert.Equal(0.5, mean, 0.01);
            Assert.Equal(1 / (4 * ((2 * a) + 1)), draws.Average(d => (d - mean) * (d - mean)), 0.005);
        }
    }

    [Fact]
    public void Draw_ResizedCrop_KeepsAtLeastTheShare()
    {
        var random = new Random(2);
        for (var i = 0; i < 1000; i++)
        {
            var part = ImageChanges.Draw(s_ways["resizedCrop"], 64, random).Part!.Value;
            Assert.InRange(part.Width * part.Height / 4096.0, 0.28, 1);
            Assert.True(part.X >= 0 && part.Y >= 0 && part.X + part.Width <= 64 && part.Y + part.Height <= 64);
            Assert.InRange((double)part.Width / part.Height, 0.7, 1.4);
        }
    }

    [Fact]
    public void Draw_Crop_ShiftsByEveryStepOfItsRange()
    {
        var random = new Random(2);
        var drawn = Enumerable.Range(0, 1000).Select(_ => ImageChanges.Draw(s_ways["crop"], 64, random)).ToArray();
        Assert.Equal([-2, -1, 0, 1, 2], drawn.Select(d => d.ShiftX).Distinct().Order());
        Assert.Equal(25, drawn.Select(d => (d.ShiftX, d.ShiftY)).Distinct().Count());
        Assert.All(drawn, d => Assert.Equal(default(ImageChange) with { ShiftX = d.ShiftX, ShiftY = d.ShiftY }, d));
    }

    [Fact]
    public void Draw_ColourJitter_ReachesBothEndsOfItsRange()
    {
        var random = new Random(2);
        var drawn = Enumerable.Range(0, 1000).Select(_ => ImageChanges.Draw(s_ways["colourJitter"], 64, random).Jitter!.Value).ToArray();
        foreach (var factors in (float[][])[[.. drawn.Select(d => d.Brightness)], [.. drawn.Select(d => d.Contrast)], [.. drawn.Select(d => d.Saturation)]])
        {
            Assert.InRange(factors.Min(), 0.6f, 0.62f);
            Assert.InRange(factors.Max(), 1.38f, 1.4f);
            Assert.Equal(1, factors.Average(), 0.03);
        }

        // Each of its own: a picture may become darker and more colourful at once.
        Assert.Contains(drawn, d => d.Brightness < 0.8f && d.Contrast > 1.2f && d.Saturation < 0.8f);
    }

    private AugmentedBatch Create(DataDefinition augmentation, long step) => AugmentedBatch.Create(_images, s_plain, s_eight, augmentation, 1, step);
}
