using NasService.Core.Yaml;

namespace NasService.Core.Networks;

/// <summary>Reads the <c>input</c> of a space for those tasks whose networks read inputs of its kind.</summary>
public interface IInputKind
{
    /// <summary>What stands for an input that is missing; it has no extents.</summary>
    NetworkInput None { get; }

    /// <summary>Every mistake is reported to the fields.</summary>
    NetworkInput Read(YamlFields input);
}
