// Scales of the charts that we draw ourselves, and the round numbers on them.
const rounds = [1, 2, 2.5, 5, 10];

/** Beyond this ratio of both ends a logarithmic axis names powers; below it, even steps. */
const decade = 8;

/** Values from low to high lie at pixels from `from` to `to`. */
export function linear(low, high, from, to) {
    const factor = (to - from) / (high - low || 1);
    return { low, high, of: value => from + (value - low) * factor, at: pixel => low + (pixel - from) / factor, ticks: count => steps(low, high, count) };
}

export function logarithmic(low, high, from, to) {
    const inner = linear(Math.log(low), Math.log(high), from, to);
    return {
        low, high, of: value => inner.of(Math.log(value)), at: pixel => Math.exp(inner.at(pixel)),
        ticks: count => high / low < decade ? steps(low, high, count) : powers(low, high),
    };
}

/** Whether the greatest of values above 0 is more than so many times the least. */
export function spansMore(values, times) {
    const [low, high] = extent(values);
    return values.length > 1 && low > 0 && high / low > times;
}

/** Least and greatest value, widened by shares of what lies between. */
export function extent(values, below = 0, above = 0) {
    let [low, high] = [Infinity, -Infinity];
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    if (low > high) {
        return [0, 1];
    }
    const range = high - low || Math.abs(high) || 1;
    return [low - below * range, high + above * range];
}

function steps(low, high, count) {
    const rough = (high - low) / count;
    const size = 10 ** Math.floor(Math.log10(rough));
    const step = size * rounds.find(r => r * size >= rough);
    const ticks = [];
    for (let i = Math.ceil(low / step); i * step <= high; i++) {
        ticks.push(+(i * step).toPrecision(12));
    }
    return ticks;
}

function powers(low, high) {
    const ticks = [];
    for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power++) {
        ticks.push(...[1, 2, 5].map(r => +(r * 10 ** power).toPrecision(12)));
    }
    return ticks.filter(t => t >= low && t <= high);
}
