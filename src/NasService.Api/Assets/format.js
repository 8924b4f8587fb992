// Numbers with their units, times in the reader's own zone.
const locale = 'en-GB';
const whole = { format: value => value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',') };

/** A number and its unit stay in one line. */
const gap = '\u00a0';

export const dash = '–';

export const percent = (share, digits = 2) => share === null || share === undefined ? dash : `${(100 * share).toFixed(digits)}${gap}%`;

export const ms = value => value === null || value === undefined ? dash : `${milliseconds(value)}${gap}ms`;

export const milliseconds = value => value >= 100 ? value.toFixed(1) : value >= 1 ? value.toFixed(3) : value.toFixed(4);

export const count = value => value === null || value === undefined ? dash : whole.format(value);

export function short(value) {
    if (value === null || value === undefined) {
        return dash;
    }
    for (const [unit, size] of [['G', 1e9], ['M', 1e6], ['k', 1e3]]) {
        if (Math.abs(value) >= size) {
            return `${(value / size).toPrecision(3)}${gap}${unit}`;
        }
    }
    return whole.format(value);
}

export function bytes(value) {
    if (value === null || value === undefined) {
        return dash;
    }
    return value >= 1e6 ? `${(value / 1e6).toFixed(2)}${gap}MB` : value >= 1e3 ? `${(value / 1e3).toFixed(1)}${gap}kB` : `${value}${gap}B`;
}

export function seconds(value) {
    if (value === null || value === undefined) {
        return dash;
    }
    if (value < 60) {
        return `${value < 10 ? value.toFixed(1) : Math.round(value)}${gap}s`;
    }
    const minutes = Math.round(value / 60);
    return minutes < 60 ? `${minutes}${gap}min` : `${Math.floor(minutes / 60)}${gap}h${gap}${minutes % 60}${gap}min`;
}

export const range = r => r.low === r.high ? seconds(r.low) : `${seconds(r.low)} to ${seconds(r.high)}`;

// Made when first needed: each takes a browser many milliseconds, and a log has hundreds of times.
const formats = {};
const inWords = (name, options, text) => (formats[name] ??= new Intl.DateTimeFormat(locale, options)).format(new Date(text));

// A date and a time may stand in two lines, a date does not.
const unbroken = text => text.replace(/ (?=.*,)/g, gap);

export const moment = text => text ? unbroken(inWords('moment', { dateStyle: 'medium', timeStyle: 'medium' }, text)) : dash;

/** To the minute. */
export const day = text => text ? unbroken(inWords('day', { dateStyle: 'medium', timeStyle: 'short' }, text)) : dash;

export const clock = text => inWords('clock', { timeStyle: 'medium' }, text);

/** A huge whole number that JSON may have carried as text. */
export const huge = value => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
