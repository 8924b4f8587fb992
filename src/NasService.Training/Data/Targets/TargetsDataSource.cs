using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Training.Data.Checks;
using NasService.Training.Data.Folders;

namespace NasService.Training.Data.Targets;

/// <summary>
/// Pictures with a <see cref="TargetsFile"/> beside them: one for all, of which a share is the test set, or one in <c>train</c> and one
/// in <c>test</c>.
/// Labels are those of the training file, in ordinal order.
/// </summary>
internal sealed class TargetsDataSource : ImageDataSource
{
    private const string Train = "train";
    private const string Test = "test";
    private const string Expected = "targets.csv, or train/targets.csv and test/targets.csv";

    public override string Kind => "targets";

    public override bool Recognises(string folder) => Has(folder);

    /// <summary>Whether a file of targets lies in a folder or in its part to train on.</summary>
    public static bool Has(string folder) => Holds(folder) || Holds(Path.Combine(folder, Train));

    /// <summary>Pictures without classes: their numbers and labels are looked at where they are read.</summary>
    public override SurveyedData Survey(DataDefinition data)
        => new([Surveyed("training", ReadTraining(data)), Surveyed("test", ReadTest(data))], [], []);

    public override ImageSet ReadTraining(DataDefinition data)
    {
        var training = TrainingFile(data);
        var images = Open(data, training, training);
        return TestFolder(data) is null ? HeldBackTest.Training(images, data) : images;
    }

    public override ImageSet ReadTest(DataDefinition data)
    {
        var training = TrainingFile(data);
        return TestFolder(data) is { } test
            ? Open(data, TargetsFile.Read(data.Path, test), training)
            : HeldBackTest.Test(Open(data, training, training), data);
    }

    // Without a test file, a share of the training pictures is the test set.
    public override IEnumerable<string> TestFiles(DataDefinition data)
        => (TestFolder(data) is { } test ? TargetsFile.Read(data.Path, test) : TrainingFile(data)).Rows.Select(r => r.Name);

    public override bool HasOwnTest(DataDefinition data) => TestFolder(data) is not null;

    private static SurveyedPart Surveyed(string name, ImageSet set) => SurveyedPart.Of(name, set with { ClassNames = [$"{set.Right.Kind} for each".ToLowerInvariant()] });

    private static bool Holds(string folder) => Presence.OfFile(Path.Combine(folder, TargetsFile.FileName));

    private static TargetsFile TrainingFile(DataDefinition data)
    {
        DataFiles.CheckFolder(data.Path);
        var train = Path.Combine(data.Path, Train);
        return Holds(train) ? TargetsFile.Read(data.Path, train)
            : Holds(data.Path) ? TargetsFile.Read(data.Path, data.Path)
            : throw new InputException("data.path", "There is no file of targets.", data.Path, Expected);
    }

    private static string? TestFolder(DataDefinition data)
    {
        var (train, test) = (Path.Combine(data.Path, Train), Path.Combine(data.Path, Test));
        return Holds(train) && Holds(test) ? test : null;
    }

    private static ImageSet Open(DataDefinition data, TargetsFile file, TargetsFile training)
    {
        if (file.Kind != training.Kind)
        {
            throw new InputException("data.path", "The test set's targets are of another kind than the training set's.", $"{file.Kind}", $"{training.Kind}");
        }

        string[] labels = [.. training.Rows.SelectMany(r => r.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var files = PictureFiles.Open(data, [.. file.Rows.Select(r => r.Name)], [.. training.Rows.Select(r => r.Name)], Expected);
        var classes = new ushort[file.Rows.Length];
        string[] names = file.Kind == TargetKind.Labels ? labels : ["value"];
        return new ImageSet(files.Pixels, classes, files.Channels, files.Side, names) { Targets = Table(file, labels) };
    }

    private static TargetTable Table(TargetsFile file, string[] labels)
    {
        if (file.Kind == TargetKind.Number)
        {
            return new TargetTable(file.Kind, [.. file.Rows.Select(r => r.Value)], 1);
        }

        if (labels.Length is 0 or > ImageSet.MaxClasses)
        {
            throw new InputException("data.path", "Not a number of labels.", $"{labels.Length}", $"1 to {ImageSet.MaxClasses}");
        }

        var strangers = file.Rows.SelectMany(r => r.Labels).Except(labels, StringComparer.Ordinal).ToArray();
        if (strangers.Length > 0)
        {
            throw new InputException("data.path", "The test set has labels that the training set has not.", FileGroup.Names(strangers), FileGroup.Names(labels));
        }

        var values = new float[file.Rows.Length * labels.Length];
        for (var i = 0; i < file.Rows.Length; i++)
        {
            foreach (var label in file.Rows[i].Labels)
            {
                values[(i * labels.Length) + Array.BinarySearch(labels, label, StringComparer.Ordinal)] = 1;
            }
        }

        return new TargetTable(file.Kind, values, labels.Length);
    }
}
