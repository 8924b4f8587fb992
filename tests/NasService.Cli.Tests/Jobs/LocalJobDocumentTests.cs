using NasService.Cli.Jobs;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Storage;

namespace NasService.Cli.Tests.Jobs;

public sealed class LocalJobDocumentTests : IDisposable
{
    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("nas-cli-").FullName);

    public void Dispose() => Directory.Delete(_folder.Root, recursive: true);

    [Fact]
    public void Of_RunningAndNobodyThere_IsInterruptedAndSaysWhatGoesOn()
    {
        var job = Job(JobState.Running);
        Assert.False(FolderRunner.IsThere(_folder, job));
        var document = LocalJobDocument.Of(job, FolderRunner.IsThere(_folder, job));
        Assert.Equal(("interrupted", "nas run --resume j1"), (document.State, document.GoOnWith));
        Assert.Equal(document.Id, document.Job);
    }

    [Fact]
    public void Of_RunningAndALockIsHeld_IsRunning()
    {
        var job = Job(JobState.Running);
        foreach (var path in new[] { _folder.RunnerLock, _folder.ServeLock })
        {
            using (FileLock.TryAcquire(path))
            {
                Assert.Equal(("running", null), (LocalJobDocument.Of(job, FolderRunner.IsThere(_folder, job)).State, LocalJobDocument.Of(job, FolderRunner.IsThere(_folder, job)).GoOnWith));
            }

            Assert.Equal("interrupted", LocalJobDocument.Of(job, FolderRunner.IsThere(_folder, job)).State);
        }
    }

    [Theory]
    [InlineData(JobState.Queued, "queued")]
    [InlineData(JobState.Paused, "paused")]
    [InlineData(JobState.Failed, "failed")]
    [InlineData(JobState.Succeeded, "succeeded")]
    public void Of_AnyOtherState_IsThatState(JobState state, string word)
        => Assert.Equal((word, null), (LocalJobDocument.Of(Job(state), false).State, LocalJobDocument.Of(Job(state), false).GoOnWith));

    private static SearchJob Job(JobState state) => new("j1", "tiny", state, "{}", "tiny", "h", 0, DateTimeOffset.UnixEpoch, null, null, null, null);
}
