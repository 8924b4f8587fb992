namespace NasService.Bench.Devices;

/// <summary>The job of <c>nas bench two-devices</c>.</summary>
/// <param name="Data">Folder of Fashion-MNIST; null: small images that can be learned.</param>
/// <param name="Steps">Of the supernet.</param>
/// <param name="Batch">Images of a step.</param>
/// <param name="Evaluations">Of the search.</param>
/// <param name="Measurements">Of the browser, baselines not counted.</param>
/// <param name="Validation">Images held back.</param>
/// <param name="Runs">That count in every measurement; null: as many as a narrow interval takes.</param>
/// <param name="Seed">All of the job's chance comes from it.</param>
internal sealed record TwoDevicesSettings(
    string? Data, int Steps, int Batch, int Evaluations, int Measurements, int Validation, int? Runs, int Seed)
{
    public const string Native = "cpu";
    public const string Browser = "phone";

    public string Document => $$$"""
        {"name":"two-devices","space":"fashion-mbconv","seed":{{{Seed}}},
        "data":{"path":"images","validation":{{{Validation}}},"flip":false},
        "supernet":{"steps":{{{Steps}}},"batch":{{{Batch}}}},
        "search":{"evaluations":{{{Evaluations}}},"initialSample":{{{Evaluations / 3}}}},
        "latency":{{{{Plan("plan")}}}{{{Plan("verifyPlan")}}}
        "devices":["{{{Native}}}",{"name":"{{{Browser}}}","threads":1,"measurements":{{{Measurements}}}}]}}
        """;

    private string Plan(string name) => Runs is { } runs ? $$"""
        "{{name}}":{"warmUp":2,"minRuns":{{runs}},"maxRuns":{{runs}}},
        """ : "";
}
