// What networks are judged by, as the service's documents describe it: how its numbers are read, and which of two is better.
// No metric is known here by its name.
import { dash, percent } from './format.js';

/** Unit of values between 0 and 1, which people read in percent. */
const share = 'share';
const digitsOfOthers = 4;

/** @param document { name, unit, direction }, or a quality, whose name is its `metric` */
export function metricOf({ metric, name = metric, unit, direction }) {
    const isShare = unit === share;
    const sign = direction === 'minimize' ? 1 : -1;
    const minimized = value => sign * value;
    const isBetter = (a, b) => minimized(a) < minimized(b);
    const number = value => String(+value.toPrecision(digitsOfOthers));
    return {
        name, unit, minimized, isBetter,
        /** As the first word of a title. */
        title: /[A-Z]/.test(name) ? name : `${name[0].toUpperCase()}${name.slice(1)}`,
        /** As the name of an axis, whose ticks have no unit but the percent sign. */
        axis: isShare || !unit ? name : `${name}, ${unit}`,
        /** Behind that where less is better: a front's best lies below then. */
        sense: sign > 0 ? ' (less is better)' : '',
        /** What a value is at best or worst in a filter: its word, the unit that is typed, and what was typed as a value. */
        bound: { word: sign > 0 ? 'at most' : 'from', unit: isShare ? '%' : unit, of: typed => isShare ? typed / 100 : typed },
        tick: value => isShare ? shareTick(value) : number(value),
        /** With its unit; the digits behind the point are those of a share. */
        show: (value, digits = 2) => isShare ? percent(value, digits)
            : value === null || value === undefined ? dash : number(value) + (unit && `\u00a0${unit}`),
        /** 0 for the worst of a range, 1 for its best. */
        goodness: (value, low, high) => high > low ? (sign > 0 ? high - value : value - low) / (high - low) : 0.5,
        worst: values => values.reduce((a, b) => isBetter(a, b) ? b : a, minimized(-Infinity)),
        /** The row of the best quality, the first of equal ones; null: of none. */
        best: (rows, of = row => row.quality) => rows.reduce((a, b) => !a || isBetter(of(b), of(a)) ? b : a, null),
    };
}

/** Beyond 0 and 1 there are no shares. */
const shareTick = v => v < -1e-9 || v > 1 + 1e-9 ? '' : `${(100 * v).toFixed(1)} %`;
