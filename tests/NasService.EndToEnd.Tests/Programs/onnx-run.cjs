// node onnx-run.cjs MODEL INPUT OUTPUT: runs an ONNX file in onnxruntime-node and prints the runtime's version.
// INPUT: JSON {shape: [...], values: [...]}; OUTPUT: JSON list of the logits, row-major.
const fs = require("node:fs");
const ort = require("onnxruntime-node");

const [model, input, output] = process.argv.slice(2);

async function main() {
  const { shape, values } = JSON.parse(fs.readFileSync(input, "utf8"));
  const session = await ort.InferenceSession.create(model, { executionProviders: ["cpu"] });
  const { logits } = await session.run({ input: new ort.Tensor("float32", Float32Array.from(values), shape) });
  fs.writeFileSync(output, JSON.stringify(Array.from(logits.data)));
  console.log(ort.env.versions.node);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
