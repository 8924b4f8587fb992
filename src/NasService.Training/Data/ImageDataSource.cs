using NasService.Core.Jobs;
using NasService.Training.Data.Checks;

namespace NasService.Training.Data;

/// <summary>Reads one kind of set of pictures.</summary>
public abstract class ImageDataSource : IDataSource
{
    public abstract string Kind { get; }

    public virtual bool Recognises(string folder) => false;

    /// <summary>Everything that lies there, image by image, for whoever checks a data set.</summary>
    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    public virtual SurveyedData Survey(DataDefinition data)
        => new([SurveyedPart.Of("training", ReadTraining(data)), SurveyedPart.Of("test", ReadTest(data))], [], []);

    public DataReport Check(string folder) => ImageCheck.Run(this, folder);

    public IDataSet OpenTraining(DataDefinition data) => new ImageData(ReadTraining(data));

    public IDataSet OpenTest(DataDefinition data) => new ImageData(ReadTest(data));

    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    public abstract ImageSet ReadTraining(DataDefinition data);

    /// <summary>The test images. Opened once per job, at its very end.</summary>
    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    public abstract ImageSet ReadTest(DataDefinition data);

    public abstract IEnumerable<string> TestFiles(DataDefinition data);

    public virtual bool HasOwnTest(DataDefinition data) => true;
}
