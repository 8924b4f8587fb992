using NasService.Core.Stores;

namespace NasService.Core.Artifacts;


/// <summary>A stored file cannot be written or read. The message is for the user.</summary>
public class ArtifactException : StoreException
{
    public ArtifactException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
