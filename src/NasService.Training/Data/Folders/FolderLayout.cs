using System.Collections.Immutable;

namespace NasService.Training.Data.Folders;

/// <summary>What lies where in a folder of pictures by class.</summary>
/// <param name="Root">The folder that holds the classes or the parts; one below the one named, where that holds nothing else.</param>
/// <param name="Training">The classes trained on, by name in ordinal order.</param>
/// <param name="Validation">Those of a validation folder that stands beside a test folder; null: validation images are drawn from the training images.</param>
/// <param name="Test">Those of the test set; null: a share of the training images is the test set.</param>
/// <param name="Notes">What a user should know of how the folder was read.</param>
internal sealed record FolderLayout(
    string Root, ImmutableArray<ClassFolder> Training, ImmutableArray<ClassFolder>? Validation, ImmutableArray<ClassFolder>? Test, ImmutableArray<string> Notes);
