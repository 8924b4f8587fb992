using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Submission.Checks;
using NasService.Torch.SelfCheck;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Stages;

/// <summary>Finds what can be found before anything is trained: data that does not fit the space, constraints out of reach, an unknown device, a broken BLAS.</summary>
internal sealed class ValidateStage(NamedJobs named) : IStage
{
    public string Name => StageNames.Validate;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        using var progress = session.Progress.Begin(Name, 3, "checks");
        var errors = new List<InputError>(ConstraintCheck.Check(session.Space, session.Definition.Constraints));
        errors.AddRange(DataFit.Check(session.Definition, session.Space.Definition, session.Data.Samples.Facts));

        // Opened before hours of work, not after them.
        TrainingDevice.Open(session.Definition.Supernet.Device);

        errors.AddRange(await named.CheckAsync(session.Definition, session.Space, session.Store.GetJobAsync, cancellationToken));
        if (errors.Count == 0)
        {
            errors.AddRange(await JobTeachers.CheckDataAsync(session, cancellationToken));
        }

        errors.AddRange(JobDevices.Check(session));
        progress.Report(1);
        if (errors.Count > 0)
        {
            throw new InputException(errors);
        }

        if (DataFit.Cut(session.Space.Definition, session.Data.Samples.Facts) is { } cut)
        {
            session.Progress.Note(cut);
        }

        await session.BeginDataAsync(cancellationToken);
        foreach (var scenario in session.Scenarios)
        {
            await session.Store.RegisterDeviceAsync(session.MeterOf(scenario).Device, cancellationToken);
        }


        progress.Report(2);
        await DedicatedThread.RunAsync("self-check", TorchSelfCheck.Run);
        progress.Report(3);
    }
}
