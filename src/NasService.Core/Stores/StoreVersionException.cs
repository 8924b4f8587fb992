
namespace NasService.Core.Stores;


/// <summary>The database's schema is not this program's: newer, or older and not migrated.</summary>
public sealed class StoreVersionException(string message) : StoreException(message);
