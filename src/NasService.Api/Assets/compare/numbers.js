// The numbers of the chosen jobs, a column for each: six fit where as many rows of a dozen columns would be cut.
import { base } from '../api.js';
import { badge, h } from '../dom.js';
import { count, dash, ms, short } from '../format.js';
import { kneeOf } from '../job/front.js';
import { dataOf } from './differences.js';

const lines = [
    ['State', r => badge(r.job.state)],
    ['Note', r => r.note?.text ? h('div', { class: 'note' }, r.note.text) : '–'],
    ['Space', r => r.job.space], ['Data', dataOf], ['Device', r => r.front?.summary.deviceId ?? '–'], ['Seed', r => String(r.job.seed)],
    ['Evaluations', r => count(r.front?.summary.evaluations)], ['Points of the front', r => count(r.points.length)],
    ['Metric', r => r.metric ? `${r.metric.name}${r.front?.summary.verified ? ', validation, verified' : ', of the search so far'}` : dash],
    ['Hypervolume', r => r.front ? r.front.summary.hypervolume.toPrecision(4) : '–'],
    ['Best', r => r.points.length ? r.metric.show(r.points.at(-1).quality) : dash], ['Fastest', r => ms(r.points[0]?.latencyMs)], ['Knee', knee],
];

/** Entries: { job, front, note, points, definition, data, metric }. */
export const numbersOf = entries => h('div', { class: 'scroll whole', tabindex: 0, role: 'group', 'aria-label': 'Numbers of the chosen jobs' },
    h('table', { class: 'columns' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Job'), entries.map(r => h('th', { scope: 'col' }, h('a', { href: `${base}/jobs/${r.job.id}` }, r.job.name), ' ', h('code', {}, r.job.id))))),
        h('tbody', {}, lines.map(([title, cell]) => h('tr', {}, h('th', { scope: 'row' }, title), entries.map(r => h('td', {}, cell(r))))))));

function knee({ points, metric }) {
    const k = metric && points[kneeOf(points, metric)];
    return k ? `${metric.show(k.quality)}, ${ms(k.latencyMs)}, ${short(k.macs)} MACs` : dash;
}
