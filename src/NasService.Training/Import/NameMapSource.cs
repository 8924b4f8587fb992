using NasService.Training.Supernets;

namespace NasService.Training.Import;

/// <summary>A map of names for a supernet and a file.</summary>
/// <param name="supernet">Whose weights.</param>
/// <param name="present">Names in the file; empty where one is to be written.</param>
public delegate NameMap NameMapSource(Supernet supernet, IReadOnlyCollection<string> present);
