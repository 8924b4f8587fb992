namespace NasService.Core.Jobs;


/// <summary>The store cannot do its work for a reason outside the program (disk, permission, connection). The message is for the user.</summary>
public class StoreException : Exception
{
    public StoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
