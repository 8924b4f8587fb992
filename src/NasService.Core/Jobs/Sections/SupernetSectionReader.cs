using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>supernet</c> of a job document.</summary>
internal static class SupernetSectionReader
{
    public static readonly SupernetDefinition Defaults = new("sandwich", 4900, 64, 0.05, 0.04, 5e-5, 0.1, 1, 4, 250);

    private const double AdamWLearningRate = 0.001;
    private const double AdamWWeightDecay = 0.05;

    public static SupernetDefinition Read(YamlFields supernet, JobNames names)
    {
        var optimizer = supernet.Name("optimizer", Defaults.Optimizer, names.Optimizers) ?? "";
        var isAdamW = optimizer == SupernetDefinition.AdamW;
        var result = new SupernetDefinition(
            supernet.Name("recipe", Defaults.Recipe, names.Recipes) ?? "",
            (int)supernet.Int("steps", JobLimits.Steps, Defaults.Steps),
            (int)supernet.Int("batch", JobLimits.Batch, Defaults.Batch),
            supernet.Number("learningRate", JobLimits.LearningRate, isAdamW ? AdamWLearningRate : Defaults.LearningRate),
            supernet.Number("warmUp", JobLimits.Share, Defaults.WarmUp),
            supernet.Number("weightDecay", JobLimits.WeightDecay, isAdamW ? AdamWWeightDecay : Defaults.WeightDecay),
            supernet.Number("labelSmoothing", JobLimits.Share, Defaults.LabelSmoothing),
            (int)supernet.Int("randomMembers", JobLimits.RandomMembers, Defaults.RandomMembers),
            (int)supernet.Int("smallestEvery", JobLimits.Steps, Defaults.SmallestEvery),
            (int)supernet.Int("checkpointEvery", JobLimits.Steps, Defaults.CheckpointEvery))
        {
            Optimizer = optimizer,
            DropPath = supernet.Number("dropPath", JobLimits.Share, Defaults.DropPath),
            SoloShare = supernet.Number("soloShare", JobLimits.Share, Defaults.SoloShare),
            KdRatio = supernet.Number("kdRatio", JobLimits.KdRatio, Defaults.KdRatio),
            LabelRatio = supernet.Number("labelRatio", JobLimits.KdRatio, Defaults.LabelRatio),
            SortsChannels = supernet.Flag("sorting", Defaults.SortsChannels),
            Importance = supernet.Name("importance", Defaults.Importance, names.Importances) ?? "",
            TrainsKernelMatrices = supernet.Flag("transforms", Defaults.TrainsKernelMatrices),
            Relaxation = ReadRelaxation(supernet.Fields(RelaxationDefinition.Recipe)),
            Device = JobText.Read(supernet, "device", Defaults.Device),
            From = ReadFrom(supernet),
            FromPlace = new DocumentPlace(supernet.PlaceOf(supernet.HasOwn("job") ? "job" : "from").Path),
            Pretrained = supernet.HasOwn("pretrained") ? JobText.Read(supernet, "pretrained") : null,
            Prunes = supernet.Flag("prune", Defaults.Prunes),
            Teacher = ReadTeacher(supernet.Fields("teacher")),
        };
        if (result is { From: not null, Teacher: not null })
        {
            supernet.Refuse("teacher", "Nothing is trained: there is nobody to teach.", Shortened.Of(result.Teacher), "either supernet.teacher or a supernet of another job");
        }

        if (result is { Pretrained: { } pretrained, From: not null })
        {
            supernet.Refuse("pretrained", "Nothing is trained: there is nothing to begin with.", Shortened.Of(pretrained), "either supernet.pretrained or a supernet of another job");
        }

        if (result is { Prunes: true, From: null })
        {
            supernet.Refuse("prune", "What is pruned is another job's supernet.", "true, without a job",
                "supernet.job: ID beside it, or false");
        }

        if (result.Recipe != RelaxationDefinition.Recipe && supernet.HasOwn(RelaxationDefinition.Recipe))
        {
            supernet.Refuse(RelaxationDefinition.Recipe, "Another recipe trains no weights of choices.", result.Recipe,
                $"recipe: {RelaxationDefinition.Recipe}, or no such key");
        }

        if (result is { Recipe: "sandwich", KdRatio: 0, LabelRatio: 0 })
        {
            supernet.Refuse("labelRatio", "All but the largest network would learn from nothing.", "0, and kdRatio 0", "more than 0, or kdRatio more than 0");
        }

        supernet.RefuseOthers();
        return result;
    }

    private static RelaxationDefinition ReadRelaxation(YamlFields? fields)
    {
        var standard = RelaxationDefinition.Default;
        if (fields is null)
        {
            return standard;
        }

        var result = new RelaxationDefinition(
            fields.Number("warmUp", JobLimits.Share, standard.WarmUp),
            (int)fields.Int("points", JobLimits.RelaxedPoints, standard.Points),
            fields.Number("penalty", JobLimits.KdRatio, standard.Penalty),
            fields.Number("entropy", JobLimits.KdRatio, standard.Entropy),
            fields.Number("rate", JobLimits.LearningRate, standard.Rate));
        fields.RefuseOthers();
        return result;
    }

    private static string? ReadTeacher(YamlFields? teacher)
    {
        var id = teacher?.Text("job", null, required: true);
        teacher?.RefuseOthers();
        return id is null || JobText.IsJobId(teacher!, "job", id) ? id : null;
    }

    // "job" and "from" say the same: the job whose supernet is searched.
    private static string? ReadFrom(YamlFields supernet)
    {
        var (job, from) = (supernet.Text("job", null), supernet.Text("from", null));
        var key = job is null ? "from" : "job";
        if (job is not null && from is not null)
        {
            supernet.Refuse("job", "The supernet is given twice.", Shortened.Of(job), "either supernet.job or supernet.from");
            return null;
        }

        var id = job ?? from;
        return id is null || JobText.IsJobId(supernet, key, id) ? id : null;
    }
}
