// From samples (-1 to 1, one channel, at audio.rateHz) to the model's input; frames: how many, undefined for all there are.
function prepare(samples, spec, frames) {
  const audio = spec.audio, bands = Number(spec.shape[1]);
  const { rateHz: rate, window, hop } = audio;
  let size = 1;
  while (size < window) size *= 2;
  const mel = hz => 2595 * Math.log10(1 + hz / 700);
  const low = mel(audio.lowHz), high = mel(rate / 2);
  const corner = i => 700 * (10 ** ((low + (high - low) * i / (bands + 1)) / 2595) - 1);
  const count = 1 + Math.floor((samples.length - window) / hop);
  const values = Array.from({ length: count }, (_, t) => {
    const energies = power(samples, t * hop, window, size);
    return Array.from({ length: bands }, (_, b) => {
      const [left, centre, right] = [corner(b), corner(b + 1), corner(b + 2)];
      let sum = 0;
      energies.forEach((e, k) => {
        const hz = k * rate / size;
        sum += e * Math.max(0, Math.min((hz - left) / (centre - left), (right - hz) / (right - centre)));
      });
      return Math.log(Math.max(sum, audio.floor));
    });
  });
  const mean = Array.from({ length: bands }, (_, b) => audio.centre ? values.reduce((s, v) => s + v[b], 0) / count : 0);
  const asked = frames ?? count, first = Math.floor(Math.max(0, count - asked) / 2);  // the middle of a longer recording; a shorter one begins again
  const input = new Float32Array(bands * asked);
  for (let t = 0; t < asked; t++) {
    for (let b = 0; b < bands; b++) {
      input[b * asked + t] = (values[(first + t) % count][b] - mean[b] - spec.mean[b]) / spec.std[b];
    }
  }
  return input;
}

// Squares of the Fourier transform of a window, by the sums themselves; any library's transform does the same faster.
function power(samples, start, window, size) {
  const cosines = Float64Array.from({ length: size }, (_, n) => Math.cos(2 * Math.PI * n / size));
  return Array.from({ length: size / 2 + 1 }, (_, k) => {
    let re = 0, im = 0;
    for (let n = 0; n < window; n++) {
      const v = samples[start + n] * (0.5 - 0.5 * Math.cos(2 * Math.PI * n / window));
      re += v * cosines[k * n % size];
      im -= v * cosines[(k * n + 3 * size / 4) % size];
    }
    return re * re + im * im;
  });
}
