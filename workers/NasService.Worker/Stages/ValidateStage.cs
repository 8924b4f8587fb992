using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Torch.SelfCheck;
using NasService.Training.Trainer;
using NasService.Worker.Candidates;
using NasService.Worker.Jobs;
using NasService.Worker.Search;

namespace NasService.Worker.Stages;

/// <summary>Finds what can be found before anything is trained: data that does not fit the space, constraints out of reach, an unknown device, a broken BLAS.</summary>
internal sealed class ValidateStage(JobTeachers teachers, EarlierPredictors earlier) : IStage
{
    public string Name => StageNames.Validate;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        using var progress = session.Progress.Begin(Name, 3, "checks");
        var errors = new List<InputError>(ConstraintCheck.Check(session.Space, session.Definition.Constraints));
        var space = session.Space.Definition;
        var images = session.Data.Images;
        if (images.Channels != space.InputChannels)
        {
            errors.Add(new InputError("data", "The images do not have the space's channels.", $"{images.Channels}", $"{space.InputChannels}"));
        }

        if (images.ClassNames.Count != space.Classes)
        {
            errors.Add(new InputError("data", "The images do not have the space's classes.", $"{images.ClassNames.Count}", $"{space.Classes}"));
        }

        if (session.Definition.Supernet.Batch > session.Data.Split.Training.Length)
        {
            errors.Add(new InputError("supernet.batch", "A batch is larger than the training split.", $"{session.Definition.Supernet.Batch}", $"at most {session.Data.Split.Training.Length}"));
        }

        // Opened before hours of work, not after them.
        TrainingDevice.Open(session.Definition.Supernet.Device);

        if (session.Definition.Latency.ReplayOf is { } recorded && await session.Store.GetJobAsync(recorded, cancellationToken) is null)
        {
            errors.Add(new InputError("latency.replayOf", "There is no such job.", recorded));
        }

        errors.AddRange(await teachers.CheckAsync(session, cancellationToken));
        errors.AddRange(await earlier.CheckAsync(session, cancellationToken));
        progress.Report(1);
        if (errors.Count > 0)
        {
            throw new InputException(errors);
        }

        await session.Store.RegisterDeviceAsync(session.Meter.Device, cancellationToken);
        progress.Report(2);
        await DedicatedThread.RunAsync("self-check", TorchSelfCheck.Run);
        progress.Report(3);
    }
}
