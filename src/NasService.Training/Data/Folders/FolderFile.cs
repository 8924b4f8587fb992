using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Folders;

/// <summary>A file as it was when the set was opened.</summary>
/// <param name="Header">Null where it cannot be read.</param>
/// <param name="Digest">First half of its content's SHA-256.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
/// <param name="Cause">What the disk said; null where it gave the file.</param>
internal readonly record struct FolderFile(PictureHeader? Header, UInt128 Digest, string? Problem, Exception? Cause = null);
