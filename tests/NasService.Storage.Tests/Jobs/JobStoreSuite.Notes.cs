using NasService.Core.Notes;

namespace NasService.Storage.Tests.Jobs;

public abstract partial class JobStoreSuite
{
    private IJobNoteStore Notes => opened!.Get<IJobNoteStore>();

    [SkippableFact]
    public async Task TryWriteNote_WithTheTextThatIsThere_ReplacesItAndNoOtherDoes()
    {
        RequireEngine();
        var job = (await BeginAsync()).JobId;
        Assert.Null(await Notes.FindNoteAsync(job, default));
        Assert.False(await Notes.TryWriteNoteAsync(job, "something", "first", "ann", default));
        Assert.True(await Notes.TryWriteNoteAsync(job, null, "first", "ann", default));
        Assert.False(await Notes.TryWriteNoteAsync(job, null, "second", "bob", default));
        Assert.Equal(("first", "ann"), await ReadAsync());
        Assert.True(await Notes.TryWriteNoteAsync(job, "first", "second", "bob", default));
        Assert.Equal(("second", "bob"), await ReadAsync());
        Assert.True(await Notes.TryWriteNoteAsync(job, "second", "", "bob", default));
        Assert.Null(await Notes.FindNoteAsync(job, default));

        async Task<(string Text, string By)> ReadAsync() => await Notes.FindNoteAsync(job, default) is { } note ? (note.Text, note.ChangedBy) : default;
    }

    [SkippableFact]
    public async Task TryWriteNote_ByManyAtOnce_LetsOneThrough()
    {
        RequireEngine();
        var job = (await BeginAsync()).JobId;
        Assert.True(await Notes.TryWriteNoteAsync(job, null, "seen by all", "ann", default));
        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => Notes.TryWriteNoteAsync(job, "seen by all", $"by {i}", "ann", default))));
        Assert.Single(written, w => w);
        Assert.Equal($"by {Array.IndexOf(written, true)}", (await Notes.FindNoteAsync(job, default))!.Text);
    }
}
