using NasService.Training.Data.Pictures;

namespace NasService.Training.Data.Augmentations;

/// <summary>What becomes of one image of a batch; the default: nothing.</summary>
/// <param name="IsFlipped">Mirrored.</param>
/// <param name="ShiftX">Columns that it moves to the left; what comes in is 0.</param>
/// <param name="ShiftY">Rows that it moves up.</param>
/// <param name="Part">Scaled to the full side; null: all of it.</param>
/// <param name="Jitter">Factors of brightness, contrast and saturation; null: none.</param>
/// <param name="Erased">Becomes the mean; null: nothing.</param>
internal readonly record struct ImageChange(bool IsFlipped, int ShiftX, int ShiftY, Window? Part, (float Brightness, float Contrast, float Saturation)? Jitter, Window? Erased);
