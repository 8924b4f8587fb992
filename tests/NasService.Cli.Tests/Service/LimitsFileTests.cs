using NasService.Api;
using NasService.Cli.Service;
using NasService.Core.Input;

namespace NasService.Cli.Tests.Service;

public sealed class LimitsFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Read_OfSomeLimits_LeavesTheOthersAsTheyAre()
    {
        var read = Read("""{"job": {"hours": 2, "memoryGiB": 1.5}, "user": {"waiting": 7}, "shares": {"ann": 2.5}}""");
        Assert.Equal((TimeSpan.FromHours(2), 3L << 29, new JobCeilings().DiskBytes), (read.Job.Time, read.Job.MemoryBytes, read.Job.DiskBytes));
        Assert.Equal((OpenCeilings.OfUser, OpenCeilings.OfService, 7), (read.User, read.Service, read.Waiting));
        Assert.Equal((2.5, 1), (read.Shares.WeightOf("ann"), read.Shares.WeightOf("bob")));
    }

    [Fact]
    public void Read_OfNothing_IsTheDefaults()
    {
        var read = Read("{}");
        Assert.Equal((new JobCeilings(), new ApiLimits().QueuedJobsPerUser), (read.Job, read.Waiting));
    }

    [Fact]
    public void Read_WithNumbersOutOfRange_TellsThemAll()
    {
        var e = Assert.Throws<InputException>(() => Read("""{"job": {"hours": 0, "memoryGiB": -1}, "user": {"waiting": 0}, "shares": {"ann": 0}}"""));
        Assert.Equal(["--limits: job.hours", "--limits: job.memoryGiB", "--limits: shares.ann", "--limits: user.waiting"], e.Errors.Select(r => r.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"jobs": {}}""")]
    [InlineData("""{"job": {"hours": "2"}}""")]
    public void Read_OfAnotherDocument_IsRefused(string text)
        => Assert.Equal("--limits", Assert.Single(Assert.Throws<InputException>(() => Read(text)).Errors).Path);

    public void Dispose() => File.Delete(_file);

    private LimitsFile Read(string text)
    {
        File.WriteAllText(_file, text);
        return LimitsFile.Read(_file);
    }
}
