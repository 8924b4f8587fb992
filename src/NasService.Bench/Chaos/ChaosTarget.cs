namespace NasService.Bench.Chaos;

internal enum ChaosTarget
{
    Worker,

    /// <summary>The process that serves REST.</summary>
    Api,

    /// <summary>The database's server, with all its sessions.</summary>
    Database,

    /// <summary>The disk that the data folder is on.</summary>
    Disk,

    /// <summary>The clock of the database's server.</summary>
    Clock,

    /// <summary>Every connection to the database.</summary>
    Connections,

    /// <summary>A process that measures and reaches the service by HTTPS alone.</summary>
    Device,

    /// <summary>What lies between the devices and the service.</summary>
    Network,
}
