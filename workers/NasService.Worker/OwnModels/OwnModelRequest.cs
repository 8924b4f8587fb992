using NasService.Core.Latency;

namespace NasService.Worker.OwnModels;

/// <summary>What the child process is asked, as JSON in a file of its own.</summary>
/// <param name="Model">Path of the user's file.</param>
/// <param name="Channels">Channels of the images.</param>
/// <param name="Classes">Classes of the data.</param>
/// <param name="Checked">Where the file goes that the runtime gets: the same with our name for the batch.</param>
/// <param name="Images">Path of normalised floats, N x C x R x R; null: no accuracy.</param>
/// <param name="Labels">Path of 16 bits a label, in the order of this machine.</param>
/// <param name="Device">Name of the device; null: no latency.</param>
/// <param name="Plan">How to measure.</param>
internal sealed record OwnModelRequest(string Model, int Channels, int Classes, string Checked, string? Images, string? Labels, string? Device, MeasurementPlan? Plan);
