// From an upright picture's pixels (ImageData of a canvas: red, green, blue, alpha) to the model's input.
function prepare(rgba, width, height, input) {
  const [channels, side] = [Number(input.shape[1]), Number(input.shape[2])];
  const { resize, background } = input.pictures;
  const grey = (r, g, b) => (r * 19595 + g * 38470 + b * 7471 + 32768) >> 16;
  const ground = channels === 1 ? [grey(...background)] : background;
  const flat = new Uint8Array(width * height * channels);
  for (let p = 0; p < width * height; p++) {
    const alpha = rgba[4 * p + 3];
    const over = [0, 1, 2].map(c => Math.floor((rgba[4 * p + c] * alpha + background[c] * (255 - alpha) + 127) / 255));
    flat.set(channels === 1 ? [grey(...over)] : over, p * channels);
  }
  let [x, y, w, h, toWidth, toHeight] = [0, 0, width, height, side, side];
  if (resize === "crop") {
    w = h = Math.min(width, height);
    [x, y] = [(width - w) >> 1, (height - h) >> 1];
  } else if (resize === "pad") {
    const edge = Math.max(width, height);
    [toWidth, toHeight] = [width, height].map(l => Math.max(1, Math.floor((2 * l * side + edge) / (2 * edge))));
  }
  const weights = (from, to) => Array.from({ length: to }, (_, i) => {
    const scale = from / to, support = Math.max(1, scale), center = (i + 0.5) * scale;
    const first = Math.max(0, Math.trunc(center - support + 0.5));
    const raw = Array.from({ length: Math.min(from, Math.trunc(center + support + 0.5)) - first },
      (_, k) => Math.max(0, 1 - Math.abs((k + first - center + 0.5) / support)));
    const sum = raw.reduce((a, b) => a + b, 0);
    return { first, weights: raw.map(v => Math.trunc(0.5 + v / sum * 4194304)) };
  });
  const blend = (taps, at) => taps.weights.reduce((sum, weight, k) => sum + at(taps.first + k) * weight, 2097152) >> 22;
  const columns = weights(w, toWidth), rows = weights(h, toHeight);
  const result = new Float32Array(channels * side * side);
  const [left, top] = [(side - toWidth) >> 1, (side - toHeight) >> 1];
  for (let c = 0; c < channels; c++) {
    const normal = value => (value / 255 - input.mean[c]) / input.std[c];
    result.fill(normal(ground[c]), c * side * side, (c + 1) * side * side);
    const narrow = new Uint8Array(h * toWidth);
    for (let row = 0; row < h; row++)
      for (let column = 0; column < toWidth; column++)
        narrow[row * toWidth + column] = blend(columns[column], k => flat[((y + row) * width + x + k) * channels + c]);
    for (let row = 0; row < toHeight; row++)
      for (let column = 0; column < toWidth; column++)
        result[(c * side + row + top) * side + column + left] = normal(blend(rows[row], k => narrow[k * toWidth + column]));
  }
  return result;
}
