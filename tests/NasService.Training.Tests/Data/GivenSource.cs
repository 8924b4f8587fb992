using NasService.Core.Jobs;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

/// <summary>A data set of images that are there already.</summary>
internal sealed class GivenSource(ImageSet training) : IDataSource
{
    public string Kind => "given";

    public ImageSet ReadTraining(DataDefinition data) => training;

    public ImageSet ReadTest(DataDefinition data) => training;

    public IEnumerable<string> TestFiles(DataDefinition data) => [];
}
