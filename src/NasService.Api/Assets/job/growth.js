// How the hypervolume of a search grew, and what several searches that differ by their seed have in common.
import { frontOf, hypervolume } from './front.js';

const mostSteps = 400;

/** [evaluations, hypervolume] after each of at most so many steps, from [0, 0] on. */
export function growth(rows, reference, metric) {
    const step = Math.max(1, Math.floor(rows.length / mostSteps));
    const points = [[0, 0]];
    let front = [];
    for (let i = 0; i < rows.length; i += step) {
        const upTo = Math.min(rows.length, i + step);
        front = frontOf([...front, ...rows.slice(i, upTo)], metric);
        points.push([upTo, hypervolume(front, reference, metric)]);
    }
    return points;
}

/** The corner that no measured candidate is worse than. */
export function worstOf(rows, metric) {
    return { quality: metric.worst(rows.map(r => r.quality)), latencyMs: rows.reduce((a, r) => Math.max(a, r.latencyMs), -Infinity) };
}

/** Curves of several searches to one: [evaluations, median, least, greatest], as far as all of them go. */
export function bandOf(curves) {
    const end = Math.min(...curves.map(c => c.at(-1)[0]));
    const places = [...new Set(curves.flatMap(c => c.map(p => p[0])))].filter(p => p <= end).sort((a, b) => a - b);
    const at = curves.map(() => 0);
    return places.map(place => {
        const values = curves.map((curve, i) => {
            while (at[i] + 1 < curve.length && curve[at[i] + 1][0] <= place) {
                at[i]++;
            }
            return curve[at[i]][1];
        }).sort((a, b) => a - b);
        const half = (values.length - 1) / 2;
        return [place, (values[Math.floor(half)] + values[Math.ceil(half)]) / 2, values[0], values.at(-1)];
    });
}

/** What is the same in jobs that differ by their seed, and by nothing else but their name. */
export const familyOf = ({ name, seed, ...rest }) => JSON.stringify(rest);
