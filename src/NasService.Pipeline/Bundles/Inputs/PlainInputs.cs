using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Tasks;
using NasService.Training.Data;

namespace NasService.Pipeline.Bundles.Inputs;

/// <summary>Any kind of sample that has no description of its own: name, shape and type of the input, and no preparation.</summary>
internal sealed class PlainInputs : IBundleInputs
{
    public bool Describes(IDataSet samples) => true;

    public BundleInput Describe(TensorSpec input, IDataSet samples, DataDefinition data)
        => new BundlePlainInput(input.Name, BundleAxis.Of(input), BundleAxis.TypeOf(input));

    public string Explain(BundleManifest manifest, ITask task) => FormattableString.Invariant($$"""
        Input `{{manifest.Input.Name}}`: {{string.Join(" x ", manifest.Input.Shape)}} {{manifest.Input.Type}}, prepared as the program's kind of data does it. Output `{{manifest.Output.Name}}`: {{task.OutputText}}.

        Python (`numpy`, `onnxruntime`):

        ```python
        import json
        import onnxruntime as ort
        manifest = json.load(open("manifest.json"))
        session = ort.InferenceSession("model.onnx")
        outputs = session.run(None, {"{{manifest.Input.Name}}": sample[None]})[0]
        print({{task.PythonAnswer}})
        ```
        """);

    public bool Reads(JsonElement input) => true;

    public DataDefinition Read(JsonElement input, string kind, string folder) => new(kind, folder, 3, Flip: false, Crop: 0);
}
