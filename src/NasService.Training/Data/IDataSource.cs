using NasService.Core.Jobs;
using NasService.Training.Data.Checks;

namespace NasService.Training.Data;

/// <summary>Opens one kind of data set. Found by <see cref="Kind"/>.</summary>
public interface IDataSource
{
    /// <summary>The value of <c>data.kind</c> in a job, as in <c>idx</c>.</summary>
    string Kind { get; }

    /// <summary>Whether a folder looks like this kind, for commands that are given a folder alone.</summary>
    bool Recognises(string folder);

    /// <summary>Reads everything that lies there and says what is in it and what is wrong with it; mistakes are part of the report.</summary>
    DataReport Check(string folder);

    /// <summary>What is trained on and held back for validation, as read: not fitted yet.</summary>
    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    IDataSet OpenTraining(DataDefinition data);

    /// <summary>The test set. Opened once per job, at its very end.</summary>
    /// <exception cref="NasService.Core.Input.InputException">A file is missing, truncated or malformed; the message names it.</exception>
    IDataSet OpenTest(DataDefinition data);

    /// <summary>Whether the data come with a test set; else <see cref="OpenTest"/> gives a share of them that is held back.</summary>
    /// <exception cref="NasService.Core.Input.InputException">The disk does not say.</exception>
    bool HasOwnTest(DataDefinition data) => true;

    /// <summary>Files that the test set comes from, as paths below the data set's folder; those that are missing are left out. None is opened.</summary>
    IEnumerable<string> TestFiles(DataDefinition data);
}
