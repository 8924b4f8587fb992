// A trained supernet, a device, a budget: the best network the predictors know of within it, at once; measuring and exporting it is a job.
import { all, base, get, send } from '../api.js';
import { axis, draw, latencyAxis, px, tooltip } from '../charts.js';
import { card, figure, h, notice, replace, table } from '../dom.js';
import { bytes, count, milliseconds, ms, short } from '../format.js';
import { learn, titleOf } from '../names.js';
import { metricOf } from '../quality.js';
import { predictedOf } from '../words.js';

const content = document.getElementById('content');
const query = new URLSearchParams(location.search);
const supernet = h('select', { id: 'supernet' });
const device = h('select', { id: 'device' });
const measure = h('select', { id: 'measure' }, h('option', { value: 'latency' }, 'latency'), h('option', { value: 'size' }, 'size'));
const slider = h('input', { type: 'range', id: 'budget', min: 0, max: 1000, value: '600', 'aria-label': 'Budget' });
const budget = h('output', { for: 'budget', id: 'budget-value' });
const best = h('div', { id: 'best', role: 'status' });
const start = h('button', { type: 'button', class: 'primary', id: 'start', onclick: submit }, 'Measure and export');
const evaluations = h('input', { type: 'number', min: 10, max: 1000, value: '24', id: 'evaluations' });
const place = h('div', { class: 'chart tall', id: 'predicted' });
const caption = h('p', { class: 'caption' });
const bounds = {
    latency: { of: p => p.latencyMs.mean, show: v => ms(v), constraint: v => ({ maxLatencyMs: round(v) }) },
    size: { of: p => p.weightBytes, show: v => bytes(v), constraint: v => ({ maxModelBytes: Math.round(v) }) },
};
let front = null;
let detail = null;
let metric = null;
let plot = null;
/** Of the devices that may be chosen, by their ids. */
let names = new Map();

const supernets = await all('/supernets?limit=100');
if (supernets.length === 0) {
    replace(content, card('No supernet yet', h('p', {}, 'A job that has trained one makes it available here.')));
    content.dataset.ready = 'true';
} else {
    await learn(supernets.map(s => s.jobId));
    replace(supernet, supernets.map(s => h('option', { value: s.jobId }, `${titleOf(s.jobId)} (${s.recipe}, ${count(s.steps)} steps)`)));
    supernet.value = supernets.some(s => s.jobId === query.get('job')) ? query.get('job') : supernets[0].jobId;
    replace(content,
        card('Budget',
            h('div', { class: 'row' }, h('label', {}, 'Supernet of job', supernet), h('label', {}, 'Device', device), h('label', {}, 'Bound', measure)),
            h('p', {}, 'At most ', budget, slider), best,
            h('div', { class: 'row' }, h('label', {}, 'Evaluations', evaluations), start),
            h('p', { class: 'caption' }, 'The job reuses the supernet and trains nothing: it searches within the bound, measures the front on the device, and exports it.')),
        card('What the predictors know of', place, caption));
    plot = draw(place, 'Predicted quality against predicted latency.', option);
    supernet.addEventListener('change', open);
    device.addEventListener('change', read);
    measure.addEventListener('change', show);
    slider.addEventListener('input', show);
    await open();
    content.dataset.ready = 'true';
}

async function open() {
    const path = `/jobs/${supernet.value}`;
    const [d, space, { predictors }, { devices }] = await Promise.all([get(path), get(`${path}/space`), get(`${path}/predictors`), get('/devices')]);
    detail = d;
    metric = metricOf(space.metric);
    const known = [...new Set(predictors.filter(p => p.metric.startsWith('latencyMs') && p.device).map(p => p.device))];
    names = new Map(known.map(k => [k, devices.find(x => x.id === k)?.name]));
    replace(device, known.map(k => h('option', { value: k }, `${names.get(k) ?? ''} ${k}`)));
    await read();
}

async function read() {
    try {
        front = await get(`/jobs/${supernet.value}/predictors:front${device.value ? `?device=${encodeURIComponent(device.value)}` : ''}`);
        const tau = front.predictors.map(p => `${predictedOf(p.metric)} by ${p.family} (Kendall tau ${p.kendallTau?.toFixed(3) ?? 'unknown'} over ${p.samples} measured ones)`).join(', ');
        replace(caption, `${count(front.candidates)} candidates predicted, ${front.points.length} on the predicted front; ${tau}.`);
    } catch (error) {
        front = null;
        replace(caption, error.message);
    }
    start.disabled = !front;
    show();
}

function bound() {
    const values = front.points.map(bounds[measure.value].of);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low + (high - low) * slider.value / 1000;
}

function pick() {
    const most = bound();
    const within = front.points.filter(p => bounds[measure.value].of(p) <= most + 1e-12);
    return metric.best(within, p => p.quality.mean) ?? front.points[0];
}

function show() {
    if (!front) {
        replace(best);
        plot.refresh();
        return;
    }
    const point = pick();
    replace(budget, bounds[measure.value].show(bound()));
    slider.setAttribute('aria-valuetext', budget.textContent);
    replace(best,
        h('dl', { class: 'figures' },
            figure(`Predicted ${metric.name}`, metric.show(point.quality.mean), `± ${metric.show(point.quality.spread)}`), figure('Predicted latency', ms(point.latencyMs.mean), `± ${milliseconds(point.latencyMs.spread)} ms`),
            figure('Weights', bytes(point.weightBytes), 'counted'), figure('MACs', short(point.macs), 'counted'), figure('Parameters', short(point.params), 'counted')),
        h('details', { class: 'apart' }, h('summary', {}, 'Its choices ', h('code', {}, point.architectureId)), table('Choices', [{ title: 'Dimension', cell: c => h('code', {}, c[0]) }, { title: 'Choice', numeric: true, cell: c => String(c[1]) }],
            [...Object.entries(point.architecture), ...Object.entries(point.policy)])));
    plot.refresh();
}

function option(c) {
    if (!front) {
        return { empty: 'Fills when the job has predictors: from the first round of its search on.' };
    }
    const { points } = front;
    const point = pick();
    place.dataset.budget = bound();
    const isLatency = measure.value === 'latency';
    return {
        grid: { left: 66, right: 24, top: 20, bottom: 52 },
        tooltip: tooltip(c, { formatter: p => { const x = points[p.dataIndex]; return x ? `${metric.show(x.quality.mean)} ± ${metric.show(x.quality.spread)}\n${ms(x.latencyMs.mean)} ± ${milliseconds(x.latencyMs.spread)}\n${bytes(x.weightBytes)}` : ''; } }),
        xAxis: isLatency ? latencyAxis(c, 'predicted latency, ms', points.map(p => p.latencyMs.mean)) : axis(c, 'bytes of the weights', { type: 'value', scale: true, nameGap: 30 }),
        yAxis: axis(c, `predicted ${metric.axis}`, { type: 'value', scale: true, nameGap: 50, axisLabel: { color: c.muted, formatter: metric.tick } }),
        series: [
            { type: 'scatter', symbolSize: 8, data: points.map(p => [bounds[measure.value].of(p), p.quality.mean]), itemStyle: { color: c.accent, opacity: 0.75 },
                // Without a precision of its own the line stands at the budget rounded to two digits behind the point.
                markLine: { silent: true, symbol: 'none', precision: 12, lineStyle: { color: c.muted, type: 'dashed' }, label: { formatter: 'budget', color: c.muted, fontSize: px(12) }, data: [{ xAxis: bound() }] } },
            { type: 'scatter', symbolSize: 18, symbol: 'diamond', silent: true, data: [[bounds[measure.value].of(point), point.quality.mean]], itemStyle: { color: c.int8, borderColor: c.front, borderWidth: 2 } },
        ],
    };
}

async function submit() {
    start.disabled = true;
    const source = detail.definition;
    const many = Number(evaluations.value);
    const job = {
        ...source,
        name: `${source.name}-specialized`.slice(0, 60),
        supernet: { ...source.supernet, from: supernet.value },
        search: { ...source.search, evaluations: many, initialSample: Math.max(4, Math.floor(many / 2)), roundSize: Math.max(2, Math.floor(many / 4)) },
        constraints: { ...source.constraints, ...bounds[measure.value].constraint(bound()) },
        latency: latencyOn(source.latency, names.get(device.value)),
    };
    try {
        const made = await send('POST', '/jobs', job, { 'Idempotency-Key': crypto.randomUUID() });
        location.assign(`${base}/jobs/${made.id}`);
    } catch (error) {
        notice([error.message, ...error.errors.map(e => `${e.pointer} ${e.message}`)].join(' '), true);
        start.disabled = false;
    }
}

/** The latency of a document, measured on the chosen device alone. */
function latencyOn({ devices, deadlineMinutes, scenarios, ...latency }, name) {
    if (!devices || !name) {
        return { ...latency, ...devices ? { devices, deadlineMinutes } : {}, ...scenarios ? { scenarios } : {} };
    }
    const chosen = devices.find(d => (d.name ?? d) === name);
    const own = plan => ({ ...plan, ...chosen?.batch ? { batch: chosen.batch, threads: chosen.threads } : {} });
    return { ...latency, device: name, plan: own(latency.plan), verifyPlan: own(latency.verifyPlan) };
}

const round = value => Number(value.toPrecision(6));
