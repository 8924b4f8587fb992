// What the marks of a chart mean: beside the chart and not in it, so that at no width they lie over its points.
import { h, replace, s } from './dom.js';

const dashes = { dashed: '5 3', dotted: '2 3' };
const shapes = {
    circle: { d: 'M2 7 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0 Z' }, triangle: { d: 'M7 1 L13 13 L1 13 Z' }, diamond: { d: 'M7 0.5 L13.5 7 L7 13.5 L0.5 7 Z' },
    rect: { d: 'M2 2 H12 V12 H2 Z' }, bar: { d: 'M1 4 H13 V10 H1 Z' }, pin: { d: 'M7 13 L2 5 A5 4.5 0 0 1 12 5 Z' }, arrow: { d: 'M7 1 L12 13 L7 10 L2 13 Z' },
};

/** Returns { list, show }: entries are { name, colour, shape?, dash?, hollow? }; colours are names of variables, a mark without a shape is a line. */
export function legend() {
    const list = h('ul', { class: 'legend' });
    return { list, show: entries => replace(list, entries.map(e => h('li', {}, e.shape ? mark(e) : line(e), e.name))) };
}

const mark = ({ colour, shape, hollow }) => s('svg', { viewBox: '0 0 14 14', 'aria-hidden': 'true' },
    s('path', { ...shapes[shape], fill: hollow ? 'none' : `var(--${colour})`, stroke: hollow ? `var(--${colour})` : null, 'stroke-width': hollow ? 2 : null }));

const line = ({ colour, dash, steps }) => s('svg', { class: 'long', viewBox: '0 0 24 14', 'aria-hidden': 'true' },
    s('path', { d: steps ? 'M1 12 H12 V4 H23' : 'M0 7 H24', fill: 'none', stroke: `var(--${colour})`, 'stroke-width': 2.5, 'stroke-dasharray': dashes[dash] ?? null }));
