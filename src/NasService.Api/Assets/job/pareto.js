// Quality against measured latency: every evaluation, the front with its error bars, the baselines, and a brush that the other parts follow.
import { base } from '../api.js';
import { brushOver } from './brush.js';
import { savePicture, sketch } from '../canvas/sketch.js';
import { tipOver } from '../canvas/tip.js';
import { h, replace } from '../dom.js';
import { bytes, milliseconds, ms, short } from '../format.js';
import { legend } from '../legend.js';
import { Picked } from './picked.js';
import { grid, Scatter } from './scatter.js';

export function pareto(model) {
    const { metric } = model;
    const title = `${metric.title} against latency`;
    const place = h('div', { class: 'chart tall', id: 'pareto' });
    const devices = h('select', { id: 'device' });
    const log = h('input', { type: 'checkbox', id: 'log-axis' });
    const clear = h('button', { type: 'button', id: 'clear-brush', disabled: true, onclick: () => model.select(null) }, 'Clear selection');
    const picture = h('button', { type: 'button', onclick: () => savePicture(chart.base, model.detail.job.name) }, 'Picture');
    const chosen = h('span', { class: 'hint', role: 'status', id: 'selected-count' });
    const caption = h('p', { class: 'caption' });
    const key = legend();
    const section = h('section', { class: 'card', 'aria-label': title },
        h('div', { class: 'head' }, h('h2', {}, title), key.list, h('div', { class: 'row push' }, chosen, clear,
            h('label', {}, 'Device', devices), h('label', {}, log, 'Log axis'), picture)),
        place, caption);
    const scatter = new Scatter();
    // Until somebody has chosen, the latencies choose.
    let isLog = null;
    let chart = null;
    let brush = null;

    function paint(pen, size, c) {
        scatter.arrange(model, size, isLog);
        log.checked = scatter.isLog;
        if (scatter.isEmpty) {
            return model.detail.job.isFinal ? 'No candidate was measured in this job.' : 'Fills with the stage sample, when the first candidates are measured.';
        }
        scatter.paint(pen, size, c);
        return undefined;
    }

    function mark(pen, size, c) {
        if (model.selection) {
            scatter.paintPicked(pen, size, model.selection, c);
        }
        brush?.paint(pen, scatter.x, scatter.y, c.highlight);
    }

    function showCaption() {
        const { front } = model;
        const failed = model.evaluations.length - model.evaluations.feasible.length;
        key.show(marks(front?.summary.verified ?? false));
        replace(caption,
            front?.summary.verified
                ? `Points of the front: ${metric.name} on images that ranked no candidate, latency measured again; bars are the 10th to 90th percentile of the runs and the 95 % interval of the ${metric.name}. Faint marks are the candidates of the search, scored on the images that rank: one may lie beyond the front and is no better for it. `
                : 'The front of the search so far; it is measured again on fresh images at the end. Bars are the 10th to 90th percentile of the runs. ',
            failed && model.follower ? `${failed === 1 ? 'One candidate was' : `${failed} candidates were`} not measured on ${model.follower}: the search predicted what they take there. ` : failed ? `${failed === 1 ? 'One candidate failed and has' : `${failed} candidates failed and have`} no place here: see the table. ` : '',
            'Drag a rectangle to select; click a point to open it.');
        const known = model.devices.length ? model.devices : [...new Set(model.fronts.map(f => f.deviceId))];
        replace(devices, (known.length ? known : [model.device ?? 'none yet']).map(d => h('option', { value: d }, d)));
        if (model.device) {
            devices.value = model.device;
        }
        devices.disabled = known.length < 2;
    }

    function showSelection() {
        clear.disabled = model.selection === null;
        replace(chosen, model.selection === null ? '' : `${model.selection.size} selected`);
        if (model.selection === null) {
            brush.clear();
        }
        chart.marks();
    }

    queueMicrotask(() => {
        chart = sketch(place, `Scatter plot of ${metric.name} against measured latency. The tables below have the same numbers.`, paint, mark);
        brush = brushOver(place, grid, ([x, y]) => [scatter.x.at(x), scatter.y.at(y)], range => model.select(inside(model.evaluations, range)));
        place.brush = brush;
        tipOver(place, ([x, y]) => brush.isDragging() ? null : describe(scatter.find(x, y), scatter.isVerified, metric));
        place.addEventListener('click', e => {
            const box = place.getBoundingClientRect();
            const found = brush.wasDragged() ? null : scatter.find(e.clientX - box.left, e.clientY - box.top);
            if (found) {
                location.assign(`${base}/jobs/${model.id}/candidates/${found.id}`);
            }
        });
        model.on('selection', showSelection);
        model.on('evaluations front', () => { chart.refresh(); showCaption(); });
    });
    log.addEventListener('change', () => { isLog = log.checked; chart.refresh(); });
    devices.addEventListener('change', () => model.choose(devices.value));
    showCaption();
    return section;
}

const inside = ({ rows }, { left, right, low, high }) => new Picked(rows, r => r.feasible && r.latencyMs >= left && r.latencyMs <= right && r.quality >= low && r.quality <= high);

const describe = (r, isVerified, metric) => r ? [
    r.name ?? (r.index === undefined ? 'on the front' : `evaluation ${r.index}${r.round > 0 ? `, round ${r.round}` : r.round === 0 ? ', initial sample' : ', baseline'}`),
    `${metric.show(r.quality)}${isVerified ? r.index === undefined ? ' validation' : ' on the images that rank' : ''}   ${ms(r.latencyMs)}${r.p10 ? `  (${milliseconds(r.p10)} to ${milliseconds(r.p90)})` : ''}`,
    `${r.precision}   ${bytes(r.bytes)}   ${short(r.macs)} MACs   ${r.bitOps === null ? '' : `${short(r.bitOps)} bit operations   `}${short(r.params)} parameters`,
    r.id,
].join('\n') : '';

const marks = isVerified => [
    { name: 'fp32', colour: 'fp32', shape: 'circle' }, { name: 'int8', colour: 'int8', shape: 'triangle' }, { name: 'mixed', colour: 'mixed', shape: 'diamond' },
    { name: 'front', colour: 'front', steps: true }, { name: 'baseline', colour: 'front', shape: 'rect', hollow: true },
    ...isVerified ? [{ name: 'of the search, on other images', colour: 'muted', shape: 'circle', hollow: true }] : [],
];
