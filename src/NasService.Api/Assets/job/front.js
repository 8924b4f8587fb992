// Arithmetic on fronts, as the service does it: accuracy up, latency down.
const bands = 400;

/** Those that no other one is both more accurate and faster than, in ascending order of latency. */
export function frontOf(rows) {
    const front = [];
    let best = -Infinity;
    for (const row of contenders(rows.filter(r => r.feasible)).sort((a, b) => a.latencyMs - b.latencyMs || b.accuracy - a.accuracy)) {
        if (row.accuracy > best) {
            best = row.accuracy;
            front.push(row);
        }
    }
    return front;
}

// Sorting twenty thousand takes longer than looking at each twice: most are worse than the best of a few hundred bands of latency.
function contenders(rows) {
    if (rows.length < 2 * bands) {
        return rows;
    }
    let [low, high] = [Infinity, -Infinity];
    for (const { latencyMs } of rows) {
        low = Math.min(low, latencyMs);
        high = Math.max(high, latencyMs);
    }
    const band = row => Math.floor((bands - 1) * (row.latencyMs - low) / (high - low || 1));
    const best = new Float64Array(bands).fill(-Infinity);
    for (const row of rows) {
        best[band(row)] = Math.max(best[band(row)], row.accuracy);
    }
    for (let i = 1; i < bands; i++) {
        best[i] = Math.max(best[i], best[i - 1]);
    }
    return rows.filter(row => band(row) === 0 || row.accuracy > best[band(row) - 1]);
}

/** Area between a front (ascending latency) and a reference point; points beyond the reference add nothing. */
export function hypervolume(front, reference) {
    let area = 0;
    let accuracy = reference.accuracy;
    for (const point of front) {
        if (point.latencyMs < reference.latencyMs && point.accuracy > accuracy) {
            area += (reference.latencyMs - point.latencyMs) * (point.accuracy - accuracy);
            accuracy = point.accuracy;
        }
    }
    return area;
}

/** Index of the knee: the least sum of both objectives, each scaled to 0..1 over the front; what `nas export --pick knee` takes. */
export function kneeOf(points) {
    if (points.length === 0) {
        return -1;
    }
    const spread = values => [Math.min(...values), Math.max(...values)];
    const [fast, slow] = spread(points.map(p => p.latencyMs));
    const [worst, best] = spread(points.map(p => p.accuracy));
    const scaled = points.map(p => (slow > fast ? (p.latencyMs - fast) / (slow - fast) : 0) + (best > worst ? (best - p.accuracy) / (best - worst) : 0));
    return scaled.indexOf(Math.min(...scaled));
}

/** The service's points in the shape of evaluations. */
export const pointOf = p => ({
    id: p.id, name: p.name, accuracy: p.accuracy.validation.value, samples: p.accuracy.validation.samples, test: p.accuracy.test ?? null,
    latencyMs: p.latencyMs.median, p10: p.latencyMs.p10, p90: p.latencyMs.p90, runs: p.latencyMs.runs, bytes: p.modelBytes, macs: p.macs, params: p.params,
    precision: precisionOf(Object.values(p.policy)), artifact: p.artifact, tiedWith: p.tiedWith ?? [],
});

/** The 95 % interval of a share, Wilson's: within 0 and 1, and not even around the share. Without samples it is the share itself. */
export function interval(share, samples) {
    if (!samples) {
        return [share, share];
    }
    const z2 = 3.8414588;
    const middle = (share + z2 / (2 * samples)) / (1 + z2 / samples);
    const half = 1.959964 * Math.sqrt(share * (1 - share) / samples + z2 / (4 * samples * samples)) / (1 + z2 / samples);
    return [middle - half, middle + half];
}

const precisionOf = bits => bits.every(b => b === 32) ? 'fp32' : bits.every(b => b === 8) ? 'int8' : 'mixed';
