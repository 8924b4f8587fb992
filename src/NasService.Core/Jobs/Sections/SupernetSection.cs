using NasService.Core.Input;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>supernet</c> of a job document.</summary>
internal static class SupernetSection
{
    public static SupernetDefinition Read(YamlFields supernet, JobNames names)
    {
        var result = new SupernetDefinition(
            supernet.Name("recipe", "sandwich", names.Recipes) ?? "",
            (int)supernet.Int("steps", JobLimits.Steps, 4900),
            (int)supernet.Int("batch", JobLimits.Batch, 64),
            supernet.Number("learningRate", JobLimits.LearningRate, 0.05),
            supernet.Number("warmUp", JobLimits.Share, 0.04),
            supernet.Number("weightDecay", JobLimits.WeightDecay, 5e-5),
            supernet.Number("labelSmoothing", JobLimits.Share, 0.1),
            (int)supernet.Int("randomMembers", JobLimits.RandomMembers, 1),
            (int)supernet.Int("smallestEvery", JobLimits.Steps, 4),
            (int)supernet.Int("checkpointEvery", JobLimits.Steps, 250))
        {
            SoloShare = supernet.Number("soloShare", JobLimits.Share, 0),
            KdRatio = supernet.Number("kdRatio", JobLimits.KdRatio, 1),
            LabelRatio = supernet.Number("labelRatio", JobLimits.KdRatio, 1),
            SortsChannels = supernet.Flag("sorting", true),
            TrainsKernelMatrices = supernet.Flag("transforms", true),
            Device = JobText.Read(supernet, "device", "cpu"),
            From = ReadFrom(supernet),
            Teacher = ReadTeacher(supernet.Fields("teacher")),
        };
        if (result is { From: not null, Teacher: not null })
        {
            supernet.Refuse("teacher", "Nothing is trained: there is nobody to teach.", Shortened.Of(result.Teacher), "either supernet.teacher or a supernet of another job");
        }

        if (result is { Recipe: "sandwich", KdRatio: 0, LabelRatio: 0 })
        {
            supernet.Refuse("labelRatio", "All but the largest network would learn from nothing.", "0, and kdRatio 0", "more than 0, or kdRatio more than 0");
        }

        supernet.RefuseOthers();
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
