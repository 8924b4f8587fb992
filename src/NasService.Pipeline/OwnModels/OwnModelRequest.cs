using NasService.Core.Latency;
using NasService.Core.Tasks;

namespace NasService.Pipeline.OwnModels;

/// <summary>What the child process is asked, as JSON in a file of its own.</summary>
/// <param name="Model">Path of the user's file.</param>
/// <param name="Channels">Channels of the images.</param>
/// <param name="Classes">Classes of the data.</param>
/// <param name="Checked">Where the file goes that the runtime gets: the same with our name for the batch.</param>
/// <param name="Images">Path of normalised floats, N x C x R x R; null: no score.</param>
/// <param name="Targets">Path of what is right for them, N x width floats.</param>
/// <param name="Device">Name of the device; null: no latency.</param>
/// <param name="Plan">How to measure.</param>
internal sealed record OwnModelRequest(string Model, int Channels, int Classes, string Checked, string? Images, string? Targets, string? Device, MeasurementPlan? Plan)
{
    /// <summary>Name of the task whose metric judges the answers.</summary>
    public string Task { get; init; } = ImageClassification.TaskName;
}
