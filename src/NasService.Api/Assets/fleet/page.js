// Devices, workers, and who ran what in the last hour.
import { base, get, session } from '../api.js';
import { axis, draw, px, tooltip } from '../charts.js';
import { font } from '../canvas/frame.js';
import { badge, card, h, replace, table } from '../dom.js';
import { clock, count, moment, percent, seconds } from '../format.js';
import { legend } from '../legend.js';
import { learn, titleOf } from '../names.js';
import { enrolment } from './enrol.js';
import { groupOf, kindOf } from '../words.js';

const everyMs = 3000;
const content = document.getElementById('content');
const place = h('div', { class: 'chart', id: 'gantt' });
const workers = h('div', {});
const devices = h('div', {});
const shares = h('div', {});
const key = legend();
/** A kind of work keeps its colour, whatever else was done in the hour. */
const barColours = { stage: 'fp32', measure: 'mixed', score: 'int8' };
const otherColour = 'highlight';
/** Names of lanes take at most this share of the width, and are shortened beyond it; the table below has them whole. */
const mostOfLanes = 0.4;
const noisy = 0.1;
let work = [];
let lanes = [];
let plot = null;

replace(content, card('The last hour', key.list, place, h('p', { class: 'caption' }, 'One lane for each worker, one bar for each work item: a stage, a batch of candidates, or measurements.')), card('Shares', shares, h('p', { class: 'caption' }, 'Of those who have jobs open, whoever had least of the workers for the weight is next. What was had counts half after every half hour.')), card('Workers', workers), card('Devices', devices));
if ((await session()).scopes.includes('admin')) {
    content.append(enrolment());
}
await read();
content.dataset.ready = 'true';

async function read() {
    const [w, d, items, { users }] = await Promise.all([get('/workers'), get('/devices'), get('/work?minutes=60'), get('/shares')]);
    work = items.items.filter(i => i.leasedAt && i.worker);
    lanes = [...new Set([...w.workers.filter(x => x.alive).map(x => x.id), ...work.map(i => i.worker)])];
    place.style.height = `${100 + 44 * Math.max(1, lanes.length)}px`;
    await learn(work.map(i => i.jobId));
    plot ??= draw(place, 'Timeline of work items by worker over the last hour.', option);
    plot.refresh();
    const sum = (rows, part) => rows.reduce((all, row) => all + row[part], 0);
    const [weights, had] = [sum(users, 'weight'), sum(users, 'recentSeconds')];
    replace(shares, users.length === 0 ? h('p', { class: 'caption' }, 'Fills when somebody has a job that waits or runs.') : table('Shares', [
        { title: 'User', cell: x => x.user ?? (x.areOthers ? 'other users' : 'this machine') }, { title: 'Weight', numeric: true, cell: x => String(x.weight) },
        { title: 'Running', numeric: true, cell: x => count(x.running) }, { title: 'Waiting', numeric: true, cell: x => x.mayWait === null ? count(x.waiting) : `${count(x.waiting)} of ${count(x.mayWait)}` },
        { title: 'Share', numeric: true, cell: x => percent(x.weight / weights, 0) }, { title: 'Had lately', numeric: true, cell: x => had > 0 ? `${percent(x.recentSeconds / had, 0)}, ${seconds(x.recentSeconds)}` : seconds(0) },
    ], users));
    replace(workers, table('Workers', [
        { title: 'Worker', cell: x => h('code', {}, x.id) }, { title: 'Machine', cell: x => x.host }, { title: 'Serves', cell: x => x.groups.map(groupOf).join(', ') },
        { title: 'State', cell: x => badge(x.alive ? x.state : 'stopped') }, { title: 'Works on', cell: x => { const now = work.find(i => i.worker === x.id && i.state === 'leased'); return now ? h('a', { href: `${base}/jobs/${now.jobId}` }, `${kindOf(now.kind)} of ${titleOf(now.jobId)}`) : '–'; } },
        { title: 'Since', cell: x => moment(x.startedAt) }, { title: 'Last seen', cell: x => moment(x.lastSeenAt) },
    ], w.workers));
    const spreadOf = device => work.find(i => i.group === `measure:${device.name}` && typeof i.repeatSpread === 'number')?.repeatSpread;
    replace(devices, table('Devices', [
        { title: 'Device', cell: x => x.name }, { title: 'State', cell: x => badge(x.state) },
        { title: 'Queue', cell: x => x.state === 'replaced' ? '–' : queueOf(x) }, { title: 'Temperature', numeric: true, cell: x => told(x.temperatureC, '°C') },
        { title: 'Frequency', numeric: true, cell: x => told(x.frequencyMHz, 'MHz') },
        { title: 'Number formats', cell: x => x.formats.length ? x.formats.join(', ') : 'not asked' }, { title: 'Processor', cell: x => `${x.processor}, ${x.cores} ${x.cores === 1 ? 'core' : 'cores'}` }, { title: 'Instructions', cell: x => x.isa },
        { title: 'Runtime', cell: x => `${x.runtime} ${x.runtimeVersion}, ${x.provider}, on ${x.operatingSystem}` }, { title: 'Noise', cell: x => noise(spreadOf(x)) }, { title: 'Id', cell: x => h('code', {}, x.id) }, { title: 'Last seen', cell: x => moment(x.lastSeenAt) },
    ], d.devices));
    setTimeout(() => read().catch(() => setTimeout(read, 5000)), everyMs);
}

/** What a machine tells of itself, where it does. */
function told(value, unit) {
    return value === null || value === undefined ? '–' : `${count(Math.round(value))} ${unit}`;
}

/** How far repeated medians of one model lay apart lately. */
function noise(spread) {
    return spread === undefined ? '–' : `${percent(spread, 1)}${spread > noisy ? ', noisy' : ''}`;
}

/** Batches of measurements: those that it works on, and those that wait for it. */
function queueOf(x) {
    return x.running + x.waiting === 0 ? 'empty' : `${count(x.running)} measured, ${count(x.waiting)} ${x.waiting === 1 ? 'waits' : 'wait'}`;
}

function option(c) {
    const now = Date.now();
    const kinds = [...new Set([...Object.keys(barColours), ...work.map(i => i.kind)])].filter(kind => work.some(i => i.kind === kind));
    const colourOf = kind => barColours[kind] ?? otherColour;
    key.show(kinds.map(kind => ({ name: kindOf(kind), colour: colourOf(kind), shape: 'bar' })));
    if (work.length === 0) {
        return { empty: 'Fills when a worker takes work. Nothing was done in the last hour; a job that nas run runs by itself passes no worker.' };
    }
    const most = mostOfLanes * place.clientWidth;
    const left = Math.min(widest(lanes) + 20, most);
    const shortened = left === most ? { width: left - 20, overflow: 'truncate' } : {};
    return {
        grid: { left, right: 24, top: 14, bottom: 40 },
        tooltip: tooltip(c, { formatter: p => { const i = work[p.value[3]]; return `${kindOf(i.kind)} of ${titleOf(i.jobId)}: ${i.state}\n${clock(i.leasedAt)}, ${seconds((p.value[2] - p.value[1]) / 1000)}${i.error ? `\n${i.error}` : ''}`; } }),
        xAxis: axis(c, '', { type: 'time', min: now - 3600e3, max: now }),
        yAxis: axis(c, '', { type: 'category', data: lanes, axisLabel: { color: c.muted, fontSize: px(11), ...shortened }, splitLine: { show: false } }),
        series: kinds.map(kind => ({
            type: 'custom', name: kind, itemStyle: { color: c[colourOf(kind)] }, encode: { x: [1, 2], y: 0 },
            data: work.map((i, at) => [lanes.indexOf(i.worker), Math.max(now - 3600e3, +new Date(i.leasedAt)), i.finishedAt ? +new Date(i.finishedAt) : now, at]).filter(d => work[d[3]].kind === kind),
            renderItem: (_, api) => {
                const [x, y] = api.coord([api.value(1), api.value(0)]);
                const [end] = api.coord([api.value(2), api.value(0)]);
                return { type: 'rect', shape: { x, y: y - 10, width: Math.max(2, end - x), height: 20, r: 3 }, style: { fill: c[colourOf(kind)], stroke: c.card, lineWidth: 1, opacity: work[api.value(3)].state === 'failed' ? 0.4 : 0.95 } };
            },
        })),
    };
}

function widest(texts) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font(11);
    return Math.ceil(Math.max(0, ...texts.map(t => pen.measureText(t).width)));
}
