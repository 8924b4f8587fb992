
namespace NasService.Core.Stores;


/// <summary>The store cannot do its work for a reason outside the program (disk, permission, connection). The message is for the user.</summary>
public class StoreException : Exception
{
    public StoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>For whoever is not on the machine: names no file, folder or host. Default: that the store cannot be used.</summary>
    public string PublicMessage { get; init; } = "The store cannot be used now; the service's log says why.";
}
