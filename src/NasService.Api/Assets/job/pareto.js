// Accuracy against measured latency: every evaluation, the front with its error bars, the baselines, and a brush that the other parts follow.
import { base } from '../api.js';
import { axis, draw, px, symbols, tooltip } from '../charts.js';
import { brushOver } from './brush.js';
import { h, replace, s } from '../dom.js';
import { bytes, milliseconds, ms, percent, short } from '../format.js';
import { frontOf, halfInterval, kneeOf, pointOf } from './front.js';

/** Beyond this many points marks are drawn in bulk, without bars of their own. */
const bulk = 3000;
/** Below four, the chart fills squares in place of building one path of all shapes, which takes seconds. */
const bulkSize = 3;
/** Narrower charts have no room for long names. */
const narrow = 500;
const barsUpTo = 300;
const grid = { left: 66, right: 30, top: 26, bottom: 56 };

export function pareto(model) {
    const place = h('div', { class: 'chart tall', id: 'pareto' });
    const devices = h('select', { id: 'device' });
    const log = h('input', { type: 'checkbox', id: 'log-axis' });
    const clear = h('button', { type: 'button', id: 'clear-brush', disabled: true, onclick: () => model.select(null) }, 'Clear selection');
    const chosen = h('span', { class: 'hint', role: 'status', id: 'selected-count' });
    const caption = h('p', { class: 'caption' });
    const section = h('section', { class: 'card', 'aria-label': 'Accuracy against latency' },
        h('div', { class: 'head' }, h('h2', {}, 'Accuracy against latency'), legend(), h('div', { class: 'row push' }, chosen, clear,
            h('label', {}, 'Device', devices), h('label', {}, log, 'Log axis'))),
        place, caption);
    let plot = null;
    let brush = null;

    function option(c) {
        const rows = model.evaluations.rows;
        const feasible = rows.filter(r => r.feasible);
        const winners = model.front ? model.front.points.map(pointOf) : frontOf(rows);
        const baselines = model.front ? model.front.baselines.map(pointOf) : [];
        const knee = kneeOf(winners);
        const isBulk = feasible.length > bulk;
        const dim = { opacity: isBulk ? 0.35 : 0.5 };
        const marks = ['fp32', 'int8', 'mixed'].map(precision => ({
            type: 'scatter', id: precision, name: precision, symbol: symbols[precision], symbolSize: isBulk ? bulkSize : 8, large: isBulk, largeThreshold: bulk, itemStyle: { color: c[precision], ...dim },
            dimensions: ['latency', 'accuracy', 'index'], data: isBulk ? packed(feasible.filter(r => r.precision === precision)) : feasible.filter(r => r.precision === precision).map(r => [r.latencyMs, r.accuracy, r.index]), z: 2,
        }));
        return {
            grid,
            tooltip: tooltip(c, { trigger: 'item', formatter: p => describe(model, p) }),
            toolbox: { right: 6, top: -4, itemSize: 13, feature: { saveAsImage: { title: 'Save as a picture', backgroundColor: c.card, name: model.detail.job.name } }, iconStyle: { borderColor: c.muted } },
            xAxis: axis(c, place.clientWidth < narrow ? 'latency, ms' : 'latency of the exported file, ms (median of its runs)', { type: log.checked ? 'log' : 'value', scale: true, nameGap: 34, ...(log.checked ? logRange(feasible) : {}), axisLabel: { color: c.muted, formatter: v => String(+v.toPrecision(3)), hideOverlap: true } }),
            yAxis: axis(c, 'accuracy', { type: 'value', scale: true, boundaryGap: ['4%', '14%'], nameGap: 50, axisLabel: { color: c.muted, formatter: v => `${(100 * v).toFixed(1)} %` } }),
            series: [
                bars(c.muted, feasible.length <= barsUpTo ? feasible : [], 0.35, 'bars'),
                ...marks,
                { type: 'scatter', id: 'infeasible', name: 'infeasible', symbol: 'path://M0,0L10,10M10,0L0,10', symbolSize: 8, itemStyle: { color: 'none', borderColor: c.infeasible, borderWidth: 1.5 }, data: rows.filter(r => !r.feasible && r.accuracy !== null && r.latencyMs !== null).map(r => [r.latencyMs, r.accuracy, r.index]) },
                bars(c.front, winners, 0.9, 'front-bars'),
                { type: 'line', id: 'front', name: 'front', step: 'end', showSymbol: false, lineStyle: { color: c.front, width: 2 }, data: winners.map(p => [p.latencyMs, p.accuracy]), silent: true, z: 4 },
                { type: 'scatter', id: 'front-points', name: 'front', symbolSize: 13, data: winners.map((p, i) => ({ value: [p.latencyMs, p.accuracy, i], symbol: symbols[p.precision], itemStyle: { color: c[p.precision], borderColor: c.front, borderWidth: 2 } })), z: 6,
                    labelLayout: { moveOverlap: 'shiftY' },
                    markPoint: knee < 0 ? undefined : { symbol: 'pin', symbolSize: 54, itemStyle: { color: c.front }, label: { formatter: 'knee', color: c.card, fontSize: px(11), fontWeight: 700 }, data: [{ coord: [winners[knee].latencyMs, winners[knee].accuracy] }], silent: true } },
                { type: 'scatter', id: 'baselines', name: 'baseline', symbol: 'rect', symbolSize: 21, itemStyle: { color: 'transparent', borderColor: c.front, borderWidth: 1.5 }, data: baselines.map((p, i) => [p.latencyMs, p.accuracy, i]), label: { show: true, formatter: p => baselines[p.value[2]].name, position: 'bottom', distance: 8, color: c.muted, fontSize: px(11), padding: [px(2), 0], textBorderColor: c.card, textBorderWidth: 3 }, labelLayout: { moveOverlap: 'shiftY' }, z: 5 },
            ],
        };
    }

    function selected() {
        const picked = model.selection;
        return picked === null ? [] : model.evaluations.rows.filter(r => r.feasible && picked.has(r.index)).map(r => [r.latencyMs, r.accuracy, r.index]);
    }

    function showCaption() {
        const { front } = model;
        const failed = model.evaluations.rows.filter(r => !r.feasible).length;
        replace(caption,
            front?.summary.verified
                ? 'Points of the front: accuracy on images that ranked no candidate, latency measured again; bars are the 10th to 90th percentile of the runs and the 95 % interval of the accuracy. '
                : 'The front of the search so far; it is measured again on fresh images at the end. Bars are the 10th to 90th percentile of the runs. ',
            failed ? `${failed} candidates failed and have no place here; the table shows them. ` : '',
            'Drag a rectangle to select; click a point to open it.');
        const known = [...new Set(model.fronts.map(f => f.deviceId))];
        replace(devices, (known.length ? known : [model.device ?? 'none yet']).map(d => h('option', { value: d }, d)));
        devices.value = model.device ?? '';
        devices.disabled = known.length < 2;
    }

    function showSelection() {
        clear.disabled = model.selection === null;
        replace(chosen, model.selection === null ? '' : `${model.selection.size} selected`);
        if (model.selection === null) {
            brush.clear();
        } else {
            brush.paint();
        }
    }

    queueMicrotask(() => {
        plot = draw(place, 'Scatter plot of accuracy against measured latency. The tables below have the same numbers.', option);
        brush = brushOver(place, plot.chart, grid, () => log.checked, range => model.select(inside(model.evaluations.rows, range)), selected);
        place.brush = brush;
        plot.chart.on('click', p => {
            const id = idOf(model, p);
            if (id && !brush.wasDragged()) {
                location.assign(`${base}/jobs/${model.id}/candidates/${id}`);
            }
        });
        model.on('selection', showSelection);
        model.on('evaluations front', () => { plot.refresh(); showCaption(); });
    });
    log.addEventListener('change', () => plot.refresh());
    devices.addEventListener('change', () => model.choose(devices.value));
    showCaption();
    return section;
}

function packed(rows) {
    const values = new Float64Array(3 * rows.length);
    rows.forEach((r, i) => values.set([r.latencyMs, r.accuracy, r.index], 3 * i));
    return values;
}

function inside(rows, { left, right, low, high }) {
    const picked = new Set();
    for (const r of rows) {
        if (r.latencyMs !== null && r.latencyMs >= left && r.latencyMs <= right && r.accuracy >= low && r.accuracy <= high) {
            picked.add(r.index);
        }
    }
    return picked;
}

function logRange(rows) {
    const values = rows.map(r => r.latencyMs);
    return values.length ? { min: +(Math.min(...values) * 0.9).toPrecision(2), max: +(Math.max(...values) * 1.15).toPrecision(2) } : {};
}

function bars(colour, points, opacity, id) {
    return {
        type: 'custom', id, silent: true, clip: true, z: 1, data: points.map(p => [p.latencyMs, p.accuracy, p.p10, p.p90, p.samples ? halfInterval(p.accuracy, p.samples) : 0]), encode: { x: 0, y: 1 },
        renderItem: (_, api) => {
            const y = api.value(1);
            const half = api.value(4);
            const [left, middle] = api.coord([api.value(2), y]);
            const [right] = api.coord([api.value(3), y]);
            const [x, top] = api.coord([api.value(0), y + half]);
            const [, bottom] = api.coord([api.value(0), y - half]);
            const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour, lineWidth: 1.2, opacity } });
            return { type: 'group', children: [line(left, middle, right, middle), line(left, middle - 3, left, middle + 3), line(right, middle - 3, right, middle + 3), ...(half ? [line(x, top, x, bottom)] : [])] };
        },
    };
}

function found(model, p) {
    const at = p.value?.[2] ?? p.data?.value?.[2];
    if (p.seriesId === 'front-points') {
        return model.front ? pointOf(model.front.points[at]) : frontOf(model.evaluations.rows)[at];
    }
    return p.seriesId === 'baselines' ? pointOf(model.front.baselines[at]) : model.evaluations.byIndex.get(at);
}

const idOf = (model, p) => found(model, p)?.id;

function describe(model, p) {
    const r = found(model, p);
    return r ? [
        r.name ?? (r.index === undefined ? 'on the front' : `evaluation ${r.index}${r.round > 0 ? `, round ${r.round}` : r.round === 0 ? ', initial sample' : ', baseline'}`),
        `${percent(r.accuracy)}   ${ms(r.latencyMs)}${r.p10 ? `  (${milliseconds(r.p10)} to ${milliseconds(r.p90)})` : ''}`,
        `${r.precision}   ${bytes(r.bytes)}   ${short(r.macs)} MACs   ${short(r.params)} parameters`,
        r.id,
    ].join('\n') : '';
}

function legend() {
    const mark = (label, ...shapes) => h('li', {}, s('svg', { viewBox: '0 0 14 14', 'aria-hidden': 'true' }, shapes), label);
    return h('ul', { class: 'legend' },
        mark('fp32', s('circle', { cx: 7, cy: 7, r: 5, fill: 'var(--fp32)' })),
        mark('int8', s('path', { d: 'M7 1 L13 13 L1 13 Z', fill: 'var(--int8)' })),
        mark('mixed', s('path', { d: 'M7 0.5 L13.5 7 L7 13.5 L0.5 7 Z', fill: 'var(--mixed)' })),
        mark('front', s('path', { d: 'M1 12 H6 V5 H13', stroke: 'var(--front)', fill: 'none', 'stroke-width': 2 })),
        mark('baseline', s('rect', { x: 2, y: 2, width: 10, height: 10, fill: 'none', stroke: 'var(--front)', 'stroke-width': 2 })));
}

