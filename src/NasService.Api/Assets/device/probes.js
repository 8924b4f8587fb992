// Models of ONNX that show that a runtime is up: x (1, 4) times w (4, 2), opset 17.
export const probes = {
    fp32: 'CAg6cQoRCgF4CgF3EgF5IgZNYXRNdWwSBXByb2JlKisIBAgCEAFCAXdKIAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EAAAABBWhMKAXgSDgoMCAESCAoCCAEKAggEYhMKAXkSDgoMCAESCAoCCAEKAggCQgQKABAR',
};
