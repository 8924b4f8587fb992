using TorchSharp.Modules;

namespace NasService.Training.Supernets;

/// <summary>A named weight of the supernet.</summary>
/// <param name="Name">Layer and part, as in <c>stage1.block1.depthwise.weight</c>.</param>
/// <param name="Value">The weight; owned by the supernet.</param>
/// <param name="Decays">Whether weight decay applies: not to BN, biases and kernel matrices.</param>
internal sealed record SupernetParameter(string Name, Parameter Value, bool Decays);
