// What is made of samples: as the native worker does it (NasService.Measurement/Timing/RunLog.cs, NasService.Core/Latency/MedianInterval.cs).
const exactUpTo = 70;
const z95 = 1.959963984540054;

/** A block is disturbed if its median is over this many times the lower quartile of all block medians. */
const disturbed = 1.1;

/** Linear interpolation between order statistics (Hyndman and Fan, type 7). */
export function quantile(sorted, share) {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

export const ascending = values => Float64Array.from(values).sort();

export const median = values => quantile(ascending(values), 0.5);

/** How far medians of the same thing lie apart, as a share of the least; null: there are not two. */
export const spreadOf = medians => medians.length < 2 ? null : Math.max(...medians) / Math.min(...medians) - 1;

/** 0-based ranks in the ascending sample that bracket the median with a confidence of 95 % or more (Le Boudec, section 2.2 and table A.1). */
export function medianRanks(count) {
    if (count > exactUpTo) {
        const half = z95 * Math.sqrt(count) / 2;
        return [Math.max(0, Math.floor(count / 2 - half) - 1), Math.min(count - 1, Math.ceil(count / 2 + 1 + half) - 1)];
    }
    let probability = 0.5 ** count;
    let tail = 0;
    let low = -1;
    for (let k = 0; k < Math.floor(count / 2); k++) {
        tail += probability;
        if (tail > 0.025) {
            break;
        }
        low = k;
        probability *= (count - k) / (k + 1);
    }
    low = Math.max(low, 0);
    return [low, count - 1 - low];
}

/** The samples of one model, in blocks. Blocks that something else on the machine slowed down do not count. */
export class RunLog {
    #blocks = [];
    total = 0;

    add(samplesMs) {
        const sorted = ascending(samplesMs);
        this.#blocks.push({ medianMs: quantile(sorted, 0.5), sorted });
        this.total += sorted.length;
    }

    summarize() {
        const limit = quantile(ascending(this.#blocks.map(b => b.medianMs)), 0.25) * disturbed;
        const runs = ascending(this.#blocks.filter(b => b.medianMs <= limit).flatMap(b => [...b.sorted]));
        const [low, high] = medianRanks(runs.length);
        return {
            medianMs: quantile(runs, 0.5), p10Ms: quantile(runs, 0.1), p90Ms: quantile(runs, 0.9), p95Ms: quantile(runs, 0.95), p99Ms: quantile(runs, 0.99),
            intervalLowMs: runs[low], intervalHighMs: runs[high], runs: runs.length,
        };
    }
}
