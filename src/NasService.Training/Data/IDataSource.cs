using NasService.Core.Jobs;
using NasService.Training.Data.Checks;

namespace NasService.Training.Data;

/// <summary>Reads one kind of data set. Found by <see cref="Kind"/>.</summary>
public interface IDataSource
{
    /// <summary>The value of <c>data.kind</c> in a job, as in <c>idx</c>.</summary>
    string Kind { get; }

    /// <summary>Whether a folder looks like this kind, for commands that are given a folder alone.</summary>
    bool Recognises(string folder) => false;

    /// <summary>Everything that lies there, image by image, for whoever checks a data set.</summary>
    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    SurveyedData Survey(DataDefinition data)
        => new([SurveyedPart.Of("training", ReadTraining(data)), SurveyedPart.Of("test", ReadTest(data))], [], []);

    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    ImageSet ReadTraining(DataDefinition data);

    /// <summary>The test images. Opened once per job, at its very end.</summary>
    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    ImageSet ReadTest(DataDefinition data);
}
