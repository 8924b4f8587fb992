using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Events;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Progress;
using NasService.Core.Spaces;
using NasService.Core.Specialization;
using NasService.Core.Submission;
using NasService.EndToEnd.Tests.Samples;
using NasService.Measurement.Meters;
using NasService.Pipeline;
using NasService.Pipeline.Jobs;
using NasService.Storage;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>Runs a job in this process on the devices of a test.</summary>
internal static class FleetRun
{
    public static DeviceFingerprint Fingerprint(string name, string isa = "avx512_vnni")
        => new(name, "Test CPU", isa, "onnxruntime", "1.31.1", "CPUExecutionProvider", "Linux", 2);

    /// <param name="files">Of the user.</param>
    /// <param name="latency">Keys of the job's latencies.</param>
    /// <param name="devices">By the names that the job says.</param>
    /// <returns>The job's id.</returns>
    public static async Task<string> RunAsync(TinyJob files, string latency, params FleetMeter[] devices)
    {
        var document = files.Job(("latency: {", $"latency: {{meter: {FleetMeters.MeterName}, {latency}, "));
        await using var provider = await OpenAsync(files, devices);
        var submission = provider.GetRequiredService<JobSubmission>();
        var job = (await submission.SubmitAsync(submission.ReadFile(document), files.Folder, j => j, default)).Id;
        await provider.GetRequiredService<JobRunner>().RunAsync(job, NoProgress.Instance, default);
        return job;
    }

    /// <summary>What the job's predictors say of one of its devices.</summary>
    public static async Task<Parsed<SpecializedFront>> SpecializeAsync(TinyJob files, string job, string device,
        params FleetMeter[] devices)
    {
        await using var provider = await OpenAsync(files, devices);
        var stored = await provider.GetRequiredService<IJobStore>().GetJobAsync(job, default);
        return await provider.GetRequiredService<JobSpecialization>().FindAsync(stored!, device, null, default);
    }

    /// <summary>What the job said beside its progress.</summary>
    public static async Task<string[]> NotesAsync(TinyJob files, string job)
    {
        await using var provider = await OpenAsync(files);
        var events = await provider.GetRequiredService<IJobEventStore>().ReadEventsAsync(job, 0, 1000, default);
        return [.. events.Where(e => e.Type == JobEventTypes.Note).Select(e => e.PayloadJson)];
    }

    private static async Task<ServiceProvider> OpenAsync(TinyJob files, params FleetMeter[] devices)
    {
        var services = new ServiceCollection();
        services.AddPipeline(new DataFolder(files.Data).Prepare(), SpaceLibrary.FindFolder()!);
        services.AddSingleton<ILatencyMeterFactory>(new FleetMeters(devices));
        services.AddSingleton(new MeasurementLock(files.MeasurementLock, TimeProvider.System));
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<NasStorage>().OpenAsync(default);
        return provider;
    }
}
