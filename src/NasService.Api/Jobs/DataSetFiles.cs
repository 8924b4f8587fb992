using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Api.Jobs;

/// <summary>Files that a job names beside its data, as a vocabulary: to a caller those of the data set's folder alone, by their names. No
/// other path is ever opened for one.</summary>
internal static class DataSetFiles
{
    /// <param name="job">As sent.</param>
    /// <param name="folder">Of its data set; null: not known.</param>
    public static IEnumerable<InputError> Check(JobDefinition job, string? folder)
        => Named(job).Where(f => !IsOfFolder(f.File, folder)).Select(f => new InputError(
            f.Path, "Not a file of the data set.", Shortened.Of(f.File), "the name of a file in the folder of the data set"));

    /// <summary>With the paths of the files in the folder; those that are none of it stay as they are, and are mistakes.</summary>
    public static JobDefinition Resolve(JobDefinition job, string? folder)
    {
        if (folder is null)
        {
            return job;
        }

        string In(string file) => IsOfFolder(file, folder) ? Path.Combine(folder, Path.GetFileName(file)) : file;
        return job with
        {
            Data = job.Data with { Text = job.Data.Text is { } text ? text with { Vocabulary = In(text.Vocabulary) } : null },
            Supernet = job.Supernet with { Pretrained = job.Supernet.Pretrained is { } pretrained ? In(pretrained) : null },
        };
    }

    private static IEnumerable<(string Path, string File)> Named(JobDefinition job)
    {
        if (job.Data.Text is { Vocabulary.Length: > 0 } text)
        {
            yield return ("data.text.vocabulary", text.Vocabulary);
        }

        if (job.Supernet.Pretrained is { Length: > 0 } pretrained)
        {
            yield return ("supernet.pretrained", pretrained);
        }
    }

    private static bool IsOfFolder(string file, string? folder)
        => Path.GetFileName(file) is { Length: > 0 } name && name is not ("." or "..") && (name == file || (folder is not null && Path.GetDirectoryName(file) == folder));
}
