using Microsoft.Extensions.Time.Testing;
using NasService.Core.Latency;
using NasService.Measurement.Sessions;
using NasService.Measurement.Timing;

namespace NasService.Measurement.Tests.Timing;

public sealed class AnchoredSeriesTests
{
    private static readonly ModelFile Anchor = new("anchor", "some");

    private readonly FakeTimeProvider _clock = new();
    private readonly List<int> _progress = [];

    [Fact]
    public void Measure_SteadyDevice_AnchorIsFirstEveryTenAndLast()
    {
        var (outcomes, device) = Measure(25, (id, _) => id == "anchor" ? 0.2 : 0.1);

        Assert.Equal([0, 11, 22, 28], Enumerable.Range(0, device.Opened.Count).Where(i => device.Opened[i] == "anchor"));
        Assert.All(outcomes, o => Assert.Equal(0.5, o.Latency!.AnchorRatio!.Value, 1e-9));
        Assert.Equal([10, 20, 25], _progress);
    }

    [Fact]
    public void Measure_Shuffled_AnswersInTheOrderGiven()
    {
        var (outcomes, device) = Measure(20, (id, _) => id == "anchor" ? 1 : 0.1 + (0.01 * int.Parse(id)));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i.ToString()), outcomes.Select(o => o.Model.ArchitectureId));
        Assert.All(outcomes.Index(), o => Assert.Equal(0.1 + (0.01 * o.Index), o.Item.Latency!.MedianMs, 1e-9));
        var opened = device.Opened.Where(id => id != "anchor").Select(int.Parse).ToList();
        Assert.NotEqual(opened.Order(), opened);
        Assert.Equal(opened, Measure(20, (_, _) => 0.1).Device.Opened.Where(id => id != "anchor").Select(int.Parse));
    }

    [Fact]
    public void Measure_DeviceSlowsOnce_TheGroupBetweenIsMeasuredAgain()
    {
        // The first anchor takes 160 ms and the first group 400 or so; the change falls into the group.
        var (outcomes, device) = Measure(20, (id, now) => (id == "anchor" ? 0.2 : 0.1) * (now > 300 ? 1.05 : 1));

        var opens = device.Opened.CountBy(id => id).ToDictionary();
        Assert.Equal(10, opens.Count(o => o.Value == 2));
        Assert.Equal(10, opens.Count(o => o.Value == 1));
        Assert.Equal(4, opens["anchor"]);
        Assert.All(outcomes, o => Assert.Equal((0.105, 0.5), (Math.Round(o.Latency!.MedianMs, 9), Math.Round(o.Latency.AnchorRatio!.Value, 9))));
    }

    [Fact]
    public void Measure_DriftOfTwoPercent_IsKept()
    {
        var (_, device) = Measure(10, (_, now) => now > 300 ? 0.102 : 0.1);

        Assert.All(device.Opened.CountBy(id => id), o => Assert.Equal(o.Key == "anchor" ? 2 : 1, o.Value));
    }

    [Fact]
    public void Measure_DriftWithoutEnd_GivesUpAfterTwoRepeats()
    {
        var (outcomes, device) = Measure(10, (_, now) => 0.1 * (1 + (now / 5000)));

        Assert.All(device.Opened.CountBy(id => id), o => Assert.Equal(o.Key == "anchor" ? 4 : 3, o.Value));
        Assert.All(outcomes, o => Assert.InRange(o.Latency!.AnchorRatio!.Value, 0.98, 1.02));
    }

    [Fact]
    public void Measure_NoAnchor_HasNoRatio()
    {
        var device = new FakeDevice(_clock, (_, _) => 0.1);

        var outcomes = new AnchoredSeries(new InterleavedTimer(device, _clock, "d")).Measure([File(0)], null, new(), new Random(1), null, default);

        Assert.Equal((0.1, null), (outcomes[0].Latency!.MedianMs, outcomes[0].Latency!.AnchorRatio));
    }

    [Fact]
    public void Measure_BrokenAnchor_ThrowsNamingIt()
    {
        var series = new AnchoredSeries(new InterleavedTimer(new FakeDevice(_clock, (_, _) => 0.1), _clock, "d"));

        var exception = Assert.Throws<OnnxModelException>(() => series.Measure([File(0)], Anchor with { Path = "" }, new(), new Random(1), null, default));

        Assert.Equal("anchor model anchor: anchor is broken", exception.Message);
    }

    private static ModelFile File(int id) => new(id.ToString(), "some");

    private (IReadOnlyList<MeteredModel> Outcomes, FakeDevice Device) Measure(int models, Func<string, double, double> runMs)
    {
        var device = new FakeDevice(_clock, runMs);
        var series = new AnchoredSeries(new InterleavedTimer(device, _clock, "d"));
        return (series.Measure([.. Enumerable.Range(0, models).Select(File)], Anchor, new(), new Random(1), new Steps(_progress), default), device);
    }

    // Progress<T> would report from another thread, later.
    private sealed class Steps(List<int> steps) : IProgress<int>
    {
        public void Report(int value) => steps.Add(value);
    }
}
