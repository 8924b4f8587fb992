// Every dimension of the space beside what it led to. A brush on an axis selects in the scatter, and the scatter's selection is shown here.
import { sketch } from '../canvas/sketch.js';
import { card, h } from '../dom.js';
import { axisBrush } from './axisbrush.js';
import { Lines } from './lines.js';
import { Picked } from './picked.js';

export function parallel(model) {
    const place = h('div', { class: 'chart wide', id: 'parallel' });
    const bits = h('input', { type: 'checkbox' });
    const section = card('Choices and what they led to', h('div', { class: 'scrollx', tabindex: 0, role: 'group', 'aria-label': 'Parallel coordinates' }, place),
        h('p', { class: 'caption' }, `One line is one candidate, coloured by its ${model.metric.name}. Drag along an axis to select, click it to take that back; the selection is the same in the scatter, here and in the table. Choices that do not matter in a candidate (blocks that its depth leaves out) lie at the bottom.`));
    section.querySelector('.head').append(h('label', { class: 'push' }, bits, 'Bits of each block too'));
    const lines = new Lines();
    let ranges = new Map();
    let isMine = false;
    let chart = null;

    function paint(pen, size, c) {
        lines.arrange(model.evaluations, size, bits.checked);
        if (model.evaluations.feasible.length === 0) {
            return model.detail.job.isFinal ? 'No candidate was measured in this job.' : 'Fills with the stage sample: a line for each candidate that is measured.';
        }
        lines.paint(pen, c);
        return undefined;
    }

    function mark(pen, size, c) {
        if (model.selection) {
            lines.paintPicked(pen, model.selection, c);
        }
        lines.paintRanges(pen, ranges, c);
    }

    // A candidate must be within what is selected on every axis.
    function select() {
        const within = row => row.feasible && [...ranges].every(([at, [low, high]]) => {
            const value = lines.axes[at].of(row);
            return value >= low && value <= high;
        });
        isMine = true;
        model.select(ranges.size === 0 ? null : new Picked(model.evaluations.rows, within));
        isMine = false;
    }

    queueMicrotask(() => {
        chart = sketch(place, 'Parallel coordinates of the choices of every candidate. The table of evaluations has the same numbers.', paint, mark);
        axisBrush(place, lines, (at, range) => {
            if (range) {
                ranges.set(at, range);
            } else {
                ranges.delete(at);
            }
            select();
        });
        model.on('selection', () => {
            ranges = isMine ? ranges : new Map();
            chart.marks();
        });
        model.on('evaluations', chart.refresh);
    });
    bits.addEventListener('change', () => { ranges = new Map(); chart.refresh(); });
    return section;
}
