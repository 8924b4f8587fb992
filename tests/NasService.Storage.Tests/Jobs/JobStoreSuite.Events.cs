using NasService.Core.Artifacts;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    private IJobEventStore Events => opened!.Get<IJobEventStore>();

    [SkippableFact]
    public async Task Events_OfAWholeJob_TellEachChangeOnce()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 3), default);
        await Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 3), default);
        await Store.ReportProgressAsync(ticket, new StageProgress(3, 10, "evaluations"), default);
        var front = Samples.Front(time, Samples.Point("a1", 0.9, 0.05));
        await Store.SaveFrontAsync(ticket, front, default);
        await Store.SaveFrontAsync(ticket, front, default);
        await Store.CompleteStageIfRunningAsync(ticket, Usage, default);
        await Store.CompleteStageIfRunningAsync(ticket, Usage, default);
        await Store.RequestCancelAsync(ticket.JobId, default);
        await Store.RequestCancelAsync(ticket.JobId, default);
        await Store.CancelJobIfRunningAsync(ticket.JobId, default);

        var events = await Events.ReadEventsAsync(ticket.JobId, 0, 100, default);
        Assert.Equal(Enumerable.Range(1, events.Count).Select(i => (long)i), events.Select(e => e.Seq));
        Assert.Equal(events.Count, await Events.GetLastEventAsync(ticket.JobId, default));
        Assert.Equal(
            [
                """state {"state":"queued"}""",
                """state {"state":"running"}""",
                """stage {"stage":"search","state":"running","attempt":1}""",
                """evaluations {"indices":[0,1,2]}""",
                """progress {"stage":"search","done":3,"total":10,"unit":"evaluations"}""",
                $$"""front {"id":"{{front.Id}}","deviceId":"{{Samples.Device.Id}}","version":1,"points":1,"hypervolume":0.0042,"evaluations":200,"verified":true}""",
                """stage {"stage":"search","state":"succeeded","attempt":1}""",
                """state {"state":"running","requested":"cancelled"}""",
                """state {"state":"cancelled"}""",
            ],
            events.Select(e => $"{e.Type} {e.PayloadJson}"));
    }

    [SkippableFact]
    public async Task Note_OfAStage_IsAnEvent()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.NoteAsync(ticket, "pi5 is away", default);

        var last = (await Events.ReadEventsAsync(ticket.JobId, 0, 100, default))[^1];
        Assert.Equal(("note", """{"stage":"search","text":"pi5 is away"}"""), (last.Type, last.PayloadJson));
    }

    [SkippableFact]
    public async Task Events_OfAFailure_SayWhy()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.FailStageIfRunningAsync(ticket, Usage, "Out of memory.", null, default);
        await Store.FailJobIfRunningAsync(ticket.JobId, "Out of memory.", default);
        await Store.TryResumeJobAsync(ticket.JobId, default);

        var events = await Events.ReadEventsAsync(ticket.JobId, 3, 100, default);
        Assert.Equal(
            [
                """{"stage":"search","state":"failed","attempt":1,"message":"Out of memory."}""",
                """{"state":"failed","message":"Out of memory."}""",
                """{"state":"running"}""",
            ],
            events.Select(e => e.PayloadJson));
    }

    [SkippableFact]
    public async Task ReadEvents_AfterASequence_GivesTheRestInPages()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        for (var i = 0; i < 10; i++)
        {
            await Store.ReportProgressAsync(ticket, new StageProgress(i, 10, "steps"), default);
        }

        Assert.Equal([6L, 7, 8], (await Events.ReadEventsAsync(ticket.JobId, 5, 3, default)).Select(e => e.Seq));
        Assert.Empty(await Events.ReadEventsAsync(ticket.JobId, 13, 3, default));
        Assert.Empty(await Events.ReadEventsAsync("nothing", 0, 3, default));
        Assert.Equal(0, await Events.GetLastEventAsync("nothing", default));
    }

    [SkippableFact]
    public async Task Events_OfManyWritersAtOnce_HaveNoGap()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                await Store.AppendEvaluationsAsync(ticket, Samples.Batch((w * 10) + i, 1), default);
            }
        })));

        var events = await Events.ReadEventsAsync(ticket.JobId, 0, 1000, default);
        Assert.Equal(Enumerable.Range(1, 43).Select(i => (long)i), events.Select(e => e.Seq));
    }

    [SkippableFact]
    public async Task ReportProgress_UnderASupersededTicket_AddsNothing()
    {
        RequireEngine();
        var zombie = await BeginAsync();
        await Store.BeginStageAsync(zombie.JobId, "search", 1, null, default);
        await Assert.ThrowsAsync<StageLostException>(() => Store.ReportProgressAsync(zombie, new StageProgress(1, 2, "steps"), default));
        Assert.DoesNotContain(await Events.ReadEventsAsync(zombie.JobId, 0, 100, default), e => e.Type == JobEventTypes.Progress);
    }

    [SkippableFact]
    public async Task CreateJob_SameSubmissionKey_IsTheSameJob()
    {
        RequireEngine();
        var key = new SubmissionKey("ada", "k1", "ab");
        var first = await Store.CreateJobAsync(Samples.Job(time) with { SubmissionKey = key, Owner = "ada" }, default);
        var again = await Store.CreateJobAsync(Samples.Job(time) with { SubmissionKey = key, Owner = "ada" }, default);
        var other = await Store.CreateJobAsync(Samples.Job(time) with { SubmissionKey = key with { User = "bob" }, Owner = "bob" }, default);

        Assert.Equal(first, again);
        Assert.NotEqual(first.Id, other.Id);
        Assert.Equal([first.Id], (await Store.ListJobsAsync(new JobQuery { Owner = "ada" }, default)).Select(j => j.Id));
        var refused = await Assert.ThrowsAsync<SubmissionKeyException>(
            () => Store.CreateJobAsync(Samples.Job(time) with { SubmissionKey = key with { BodyHash = "cd" } }, default));
        Assert.Equal(first.Id, refused.JobId);
    }

    [SkippableFact]
    public async Task CreateJob_SameSubmissionKeyByEightAtOnce_IsOneJob()
    {
        RequireEngine();
        var key = new SubmissionKey("ada", "k1", "ab");
        var jobs = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => Store.CreateJobAsync(Samples.Job(time) with { SubmissionKey = key }, default))));

        Assert.Single(jobs.Select(j => j.Id).Distinct());
        Assert.Single(await Store.ListJobsAsync(new JobQuery(), default));
    }

    [SkippableFact]
    public async Task CreateJob_WithItsSpace_RegistersIt()
    {
        RequireEngine();
        var blob = new ArtifactBlob(ArtifactDigest.Parse(new string('a', 64)), 321);
        var job = await Store.CreateJobAsync(Samples.Job(time) with { Space = blob }, default);
        var second = await Store.CreateJobAsync(Samples.Job(time) with { Space = blob }, default);

        Assert.Equal(blob, (await Store.FindArtifactAsync(job.Id, ArtifactKinds.Space, null, default))!.Blob);
        Assert.Equal(blob, (await Store.FindArtifactAsync(second.Id, ArtifactKinds.Space, null, default))!.Blob);
    }
}
