using System.Buffers.Binary;
using System.Security.Cryptography;
using NasService.Core.Input;
using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Folders;

/// <summary>Reads every file of a part once, on all cores, and keeps what is small: headers and digests, no pixels.</summary>
internal static class FolderScan
{
    /// <param name="root">The data set's folder.</param>
    /// <param name="names">Files below it.</param>
    /// <param name="decodes">Whether each picture is decoded too, to find what only its pixels show.</param>
    public static FolderFile[] Run(string root, IReadOnlyList<string> names, bool decodes)
    {
        var files = new FolderFile[names.Count];
        Parallel.For(0, names.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => files[i] = Look(Path.Combine(root, names[i]), decodes));
        return files;
    }

    /// <summary>One mistake for each reason, with the number of files and the first of them.</summary>
    public static IEnumerable<InputError> Errors(IReadOnlyList<string> names, IReadOnlyList<FolderFile> files)
        => Enumerable.Range(0, files.Count).Where(i => files[i].Problem is not null).GroupBy(i => files[i].Problem!, StringComparer.Ordinal)
            .Select(g => FileGroup.Error($"The file cannot be read: {g.Key}.", $"files cannot be read, the same with each: {g.Key}", [.. g.Select(i => names[i])])!);

    private static FolderFile Look(string path, bool decodes)
    {
        try
        {
            var bytes = DataFiles.ReadPicture(path);
            var digest = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(bytes));
            try
            {
                var header = PictureHeader.Read(bytes);
                if (decodes)
                {
                    _ = PictureDecoder.Decode(bytes);
                }

                return new FolderFile(header, digest, null);
            }
            catch (InvalidDataException e)
            {
                return new FolderFile(null, digest, e.Message);
            }
        }
        catch (InvalidDataException e)
        {
            return new FolderFile(null, 0, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FolderFile(null, 0, e is UnauthorizedAccessException ? "access is denied" : "it cannot be opened", e);
        }
    }
}
