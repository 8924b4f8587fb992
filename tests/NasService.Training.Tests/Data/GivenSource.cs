using NasService.Core.Jobs;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

/// <summary>A data set of images that are there already.</summary>
internal sealed class GivenSource(ImageSet training) : ImageDataSource
{
    public override string Kind => "given";

    public override ImageSet ReadTraining(DataDefinition data) => training;

    public override ImageSet ReadTest(DataDefinition data) => training;

    public override IEnumerable<string> TestFiles(DataDefinition data) => [];
}
