namespace NasService.Training.Data.Pictures;

/// <summary>Which part of a picture goes where in a square; whatever it leaves free is background.</summary>
/// <param name="width">The picture's columns.</param>
/// <param name="height">Its rows.</param>
/// <param name="side">The square's side.</param>
internal delegate (Window From, Window To) ResizeRule(int width, int height, int side);
