// A job's evaluations as columns, in order of index, whatever order they arrived in.
import { frontOf } from './front.js';

const failed = 'infeasible';

export class Evaluations {
    constructor(space, metric) {
        this.metric = metric;
        this.dimensions = space.dimensions.map(d => ({ ...d, parent: parentOf(d, space.dimensions) }));
        this.bits = this.dimensions.map((d, i) => d.kind === 'bits' ? i : -1).filter(i => i >= 0);
        this.rows = [];
        this.byIndex = new Map();
        this.byArchitecture = new Map();
    }

    get length() {
        return this.rows.length;
    }

    /** Those that were measured. */
    get feasible() {
        return this.measured ??= this.rows.filter(r => r.feasible);
    }

    /** Those that no other one is both better and faster than. */
    get front() {
        return this.best ??= frontOf(this.rows, this.metric);
    }

    merge(columns) {
        let last = this.rows.at(-1)?.index ?? -1;
        let isSorted = true;
        for (let i = 0; i < columns.index.length; i++) {
            const index = columns.index[i];
            if (this.byIndex.has(index)) {
                continue;
            }
            const row = {
                index, round: columns.round[i], id: columns.architectureId[i], quality: columns.quality[i] ?? null, latencyMs: columns.latencyMs[i] ?? null,
                p10: columns.latencyP10Ms[i] ?? null, p90: columns.latencyP90Ms[i] ?? null, bytes: columns.modelBytes[i], macs: columns.macs[i], bitOps: columns.bitOps?.[i] ?? null,
                params: columns.parameters[i], genes: columns.genes[i],
            };
            row.precision = row.quality === null || row.latencyMs === null ? failed : this.precisionOf(row.genes);
            row.feasible = row.precision !== failed;
            this.byIndex.set(index, row);
            this.byArchitecture.set(row.id, row);
            this.rows.push(row);
            isSorted &&= index > last;
            last = index;
        }
        if (!isSorted) {
            this.rows.sort((a, b) => a.index - b.index);
        }
        this.measured = this.best = null;
    }

    /** Latencies of another device in the place of the first one's; null: the first one's again. What it has not measured has none. */
    on(columns) {
        const at = columns === null ? null : new Map(columns.index.map((index, i) => [index, i]));
        for (const row of this.rows) {
            row.first ??= { latencyMs: row.latencyMs, p10: row.p10, p90: row.p90 };
            const i = at?.get(row.index);
            Object.assign(row, at === null ? row.first : i === undefined ? { latencyMs: null, p10: null, p90: null }
                : { latencyMs: columns.latencyMs[i], p10: columns.latencyP10Ms[i], p90: columns.latencyP90Ms[i] });
            row.precision = row.quality === null || row.latencyMs === null ? failed : this.precisionOf(row.genes);
            row.feasible = row.precision !== failed;
        }
        this.measured = this.best = null;
    }

    /** The chosen value of a dimension; null where it does not matter. */
    value(row, i) {
        return this.isActive(row.genes, i) ? this.dimensions[i].choices[row.genes[i]] : null;
    }

    isActive(genes, i) {
        for (let parent = this.dimensions[i].parent; parent; parent = this.dimensions[i].parent) {
            if (this.dimensions[parent.index].choices[genes[parent.index]] < parent.atLeast) {
                return false;
            }
            i = parent.index;
        }
        return true;
    }

    /** Whether some choice of the dimensions above it leaves a dimension out. */
    canBeOff(i) {
        const { parent } = this.dimensions[i];
        return parent !== null && (Math.min(...this.dimensions[parent.index].choices) < parent.atLeast || this.canBeOff(parent.index));
    }

    precisionOf(genes) {
        let has8 = false;
        let has32 = false;
        for (const i of this.bits) {
            if (this.isActive(genes, i)) {
                const is8 = this.dimensions[i].choices[genes[i]] === 8;
                has8 ||= is8;
                has32 ||= !is8;
            }
        }
        return has8 ? has32 ? 'mixed' : 'int8' : 'fp32';
    }
}

// "stage2.depth >= 2": the dimension that must reach a value for this one to matter.
function parentOf(dimension, all) {
    if (!dimension.activeWhen) {
        return null;
    }
    const [name, atLeast] = dimension.activeWhen.split(' >= ');
    return { index: all.findIndex(d => d.name === name), atLeast: Number(atLeast) };
}
