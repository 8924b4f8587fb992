using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Training.Import.Encoders;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Stages;

/// <summary>Trains the supernet, from its last checkpoint if there is one, and stores its weights.</summary>
internal sealed class TrainStage(JobResources resources, JobTeachers teachers) : IStage
{
    public string Name => StageNames.Train;

    public async Task RunAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (session.Definition.Supernet.From is { } from)
        {
            await (session.Definition.Supernet.Prunes
                ? PrunedSupernet.MakeAsync(session, resources, from, cancellationToken)
                : SupernetReuse.AdoptAsync(session, from, cancellationToken));
            return;
        }

        var pruned = await PrunedModel.TakeAsync(session, resources, cancellationToken);
        var imported = pruned ?? await ImportedSupernet.TakeAsync(session, cancellationToken);
        using var teacher = imported is null ? await teachers.OpenAsync(session, cancellationToken) : null;
        var (supernet, final, isBitExact) = imported ?? await DedicatedThread.RunAsync("trainer", () => Train(session, teacher, cancellationToken));
        session.Adopt(supernet);
        var bytes = SupernetFile.Write(final);
        var blob = await session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
        await session.Store.RegisterArtifactAsync(new NewArtifact(blob, session.Job.Id, ArtifactKinds.Supernet, "supernet.nas"), cancellationToken);
        await session.Store.SaveSupernetAsync(
            session.Stage.Ticket,
            new SupernetRecord
            {
                Hash = supernet.ComputeHash(),
                JobId = session.Job.Id,
                Recipe = pruned is not null ? PrunedSupernet.Recipe
                    : imported is not null ? ImportedSupernet.Recipe : session.Definition.Supernet.Recipe,
                Steps = (int)final.Header.Step,
                DataHash = session.Data.Hash,
                SpaceHash = session.Space.Hash,
                ArtifactDigest = blob.Digest.Value,
                TrainingCurveJson = JsonSerializer.Serialize(final.Header.Curve.Select(c => new { step = c.Step, labelLoss = c.LabelLoss, distillationLoss = Finite(c.DistillationLoss) })),
                BitExact = isBitExact,
            },
            cancellationToken);
    }

    // JSON has no NaN; a recipe without pupils has no such loss.
    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private (Supernet Supernet, Checkpoint Final, bool IsBitExact) Train(JobSession session, Supernet? teacher, CancellationToken cancellationToken)
    {
        var definition = session.Definition;
        var supernet = new Supernet(session.Space, definition.Seed, TrainingDevice.Open(definition.Supernet.Device), session.Operators);
        try
        {
            using var threads = new MemberThreads(Math.Min(Environment.ProcessorCount, definition.Supernet.RandomMembers + 2));
            using var trainer = new SupernetTrainer(
                supernet,
                session.Data,
                definition.Data,
                definition.Supernet,
                resources.Recipe(definition.Supernet.Recipe),
                definition.Seed,
                threads,
                teacher: teacher is null ? null : new OutsideTeacher(teacher),
                losses: resources.Losses,
                optimizers: resources.Optimizers,
                importances: resources.Importances);
            var file = new CheckpointFile(Path.Combine(session.Folder, "supernet.ckpt"), session.Progress.Note);
            var isBitExact = true;
            if (file.Read() is { } checkpoint)
            {
                foreach (var warning in trainer.Restore(checkpoint))
                {
                    session.Progress.Note(warning);
                    isBitExact = false;
                }
            }
            else if (definition.Supernet.Pretrained is { } pretrained)
            {
                var unused = PretrainedEncoder.Read(supernet, pretrained);
                session.Progress.Note(FormattableString.Invariant($"begins with {Path.GetFileName(pretrained)}; {unused.Count} of its tensors are not used"));
            }

            using var progress = session.Progress.Begin(Name, definition.Supernet.Steps, "steps", trainer.Step);
            trainer.Run(
                file,
                new ImmediateProgress<TrainingProgress>(p => progress.Report(p.Step, FormattableString.Invariant($"loss {p.LabelLoss:F3}"))),
                () => resources.Measurements.WaitWhileHeld(cancellationToken),
                cancellationToken);
            return (supernet, trainer.ToCheckpoint(), isBitExact);
        }
        catch
        {
            supernet.Dispose();
            throw;
        }
    }
}
