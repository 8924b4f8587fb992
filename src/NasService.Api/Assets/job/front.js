// Arithmetic on fronts, as the service does it: of the quality what is better, of the latency what is less.
const bands = 400;

/** Those that no other one is both better and faster than, in ascending order of latency. */
export function frontOf(rows, { minimized }) {
    const front = [];
    let best = Infinity;
    for (const row of contenders(rows.filter(r => r.feasible), minimized).sort((a, b) => a.latencyMs - b.latencyMs || minimized(a.quality) - minimized(b.quality))) {
        if (minimized(row.quality) < best) {
            best = minimized(row.quality);
            front.push(row);
        }
    }
    return front;
}

// Sorting twenty thousand takes longer than looking at each twice: most are worse than the best of a few hundred bands of latency.
function contenders(rows, minimized) {
    if (rows.length < 2 * bands) {
        return rows;
    }
    let [low, high] = [Infinity, -Infinity];
    for (const { latencyMs } of rows) {
        low = Math.min(low, latencyMs);
        high = Math.max(high, latencyMs);
    }
    const band = row => Math.floor((bands - 1) * (row.latencyMs - low) / (high - low || 1));
    const best = new Float64Array(bands).fill(Infinity);
    for (const row of rows) {
        best[band(row)] = Math.min(best[band(row)], minimized(row.quality));
    }
    for (let i = 1; i < bands; i++) {
        best[i] = Math.min(best[i], best[i - 1]);
    }
    return rows.filter(row => band(row) === 0 || minimized(row.quality) < best[band(row) - 1]);
}

/** Area between a front (ascending latency) and a reference point; points beyond the reference add nothing. */
export function hypervolume(front, reference, { minimized }) {
    let area = 0;
    let best = minimized(reference.quality);
    for (const point of front) {
        const quality = minimized(point.quality);
        if (point.latencyMs < reference.latencyMs && quality < best) {
            area += (reference.latencyMs - point.latencyMs) * (best - quality);
            best = quality;
        }
    }
    return area;
}

/** Index of the knee: the least sum of both objectives, each scaled to 0..1 over the front; what `nas export --pick knee` takes. */
export function kneeOf(points, { minimized }) {
    if (points.length === 0) {
        return -1;
    }
    const scaled = values => {
        const [least, most] = [Math.min(...values), Math.max(...values)];
        return values.map(v => most > least ? (v - least) / (most - least) : 0);
    };
    const [latencies, qualities] = [scaled(points.map(p => p.latencyMs)), scaled(points.map(p => minimized(p.quality)))];
    const sums = latencies.map((latency, i) => latency + qualities[i]);
    return sums.indexOf(Math.min(...sums));
}

/** The service's points in the shape of evaluations. */
export const pointOf = p => ({
    id: p.id, name: p.name, quality: p.quality.validation.value, ci95: p.quality.validation.ci95, test: p.quality.test ?? null,
    latencyMs: p.latencyMs.median, p10: p.latencyMs.p10, p90: p.latencyMs.p90, runs: p.latencyMs.runs, bytes: p.modelBytes, macs: p.macs, bitOps: p.bitOps?.count ?? null, params: p.params,
    precision: precisionOf(Object.values(p.policy)), artifact: p.artifact, tiedWith: p.tiedWith ?? [], byTokens: p.latencyMs.byTokens ?? null,
});

const precisionOf = bits => bits.every(b => b === 32) ? 'fp32' : bits.every(b => b === 8) ? 'int8' : 'mixed';
