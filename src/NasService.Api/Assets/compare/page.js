// Fronts of several jobs over each other, and their numbers side by side.
import { all, get } from '../api.js';
import { axis, draw, latencyAxis, tooltip } from '../charts.js';
import { badge, card, h, replace } from '../dom.js';
import { ms } from '../format.js';
import { pointOf } from '../job/front.js';
import { legend } from '../legend.js';
import { metricOf } from '../quality.js';
import { alike, differences } from './differences.js';
import { colours, dashes, growthOf, rowsOf } from './growth.js';
import { numbersOf } from './numbers.js';

const content = document.getElementById('content');
const marks = ['circle', 'triangle', 'diamond', 'rect', 'pin', 'arrow'];
const most = 6;
const mostRows = 100000;
const asked = new URLSearchParams(location.search).getAll('job');
const chosen = new Map();
const place = h('div', { class: 'chart tall', id: 'compare' });
const key = legend();
const area = h('div', { class: 'chart', id: 'growth' });
const areaKey = legend();
const areaCaption = h('p', { class: 'caption', id: 'growth-caption' });
const warnings = h('div', { role: 'status', id: 'differences' });
const numbers = h('div', {});
const list = h('div', { class: 'choices', role: 'group', 'aria-label': 'Jobs to compare' });

const jobs = await all('/jobs?limit=100', 100);
replace(content, card('Jobs', list, h('p', { class: 'caption' }, `Choose up to ${most}.`), warnings),
    card('Fronts', key.list, place), card('Hypervolume against evaluations', areaKey.list, area, areaCaption), numbers);
const plot = draw(place, 'The fronts of the chosen jobs, in the metric that they are judged by against latency.', option);
const areas = growthOf(area, areaKey, areaCaption, () => alike([...chosen.values()]));
replace(list, jobs.map(job => h('label', {}, h('input', { type: 'checkbox', value: job.id, onchange: e => pick(job, e.target) }), h('span', { class: 'break' }, job.name, ' ', h('code', {}, job.id)), badge(job.state))));
const boxes = [...list.querySelectorAll('input')];
for (const box of asked.length ? asked.flatMap(id => boxes.find(b => b.value === id) ?? []) : boxes.slice(0, 2)) {
    box.checked = true;
    await pick(jobs.find(j => j.id === box.value), box);
}
showAll();
content.dataset.ready = 'true';

async function pick(job, box) {
    if (!box.checked) {
        chosen.delete(job.id);
    } else if (chosen.size >= most) {
        box.checked = false;
    } else {
        const [front, note, scored] = await Promise.all([`/jobs/${job.id}/front`, `/jobs/${job.id}/note`, `/jobs/${job.id}/evaluations?limit=1`].map(p => get(p).catch(() => null)));
        const [detail, columns] = await Promise.all([get(`/jobs/${job.id}`), get(`/jobs/${job.id}/evaluations:columns?downsample=${mostRows}`)]);
        chosen.set(job.id, {
            job, front, note, points: front ? front.front.map(pointOf) : [], definition: detail.definition, rows: rowsOf(columns.columns),
            data: scored?.items[0]?.provenance.dataHash ?? null, metric: columns.metric ? metricOf(columns.metric) : null,
        });
    }
    showAll();
    const query = new URLSearchParams([...chosen.keys()].map(k => ['job', k]));
    window.history.replaceState(null, '', `?${query}`);
}

function showAll() {
    const entries = [...chosen.values()];
    plot.refresh();
    areas.refresh();
    replace(warnings, differences(entries).map(text => h('p', { class: 'warning' }, text)));
    replace(numbers, entries.length ? card('Numbers', numbersOf(entries)) : null);
}

function option(c) {
    const entries = alike([...chosen.values()]);
    key.show(entries.map(({ job }, i) => ({ name: `${job.name} ${job.id}`, colour: colours[i], shape: marks[i] })));
    if (!entries.some(e => e.points.length)) {
        return { empty: chosen.size ? 'Fills when a chosen job has a front.' : 'Choose jobs above.' };
    }
    const [{ metric }] = entries;
    return {
        grid: { left: 66, right: 24, top: 16, bottom: 52 },
        tooltip: tooltip(c, { formatter: p => `${p.seriesName}\n${metric.show(p.value[1])}   ${ms(p.value[0])}\n${p.value[2]}` }),
        xAxis: latencyAxis(c, 'latency of the exported file, ms', entries.flatMap(e => e.points.map(p => p.latencyMs))),
        yAxis: axis(c, metric.axis, { type: 'value', scale: true, nameGap: 50, axisLabel: { color: c.muted, formatter: metric.tick } }),
        series: entries.map(({ job, points }, i) => ({
            type: 'line', step: 'end', name: `${job.name} ${job.id}`, symbol: marks[i], symbolSize: 10, data: points.map(p => [p.latencyMs, p.quality, p.id]),
            lineStyle: { color: c[colours[i]], type: dashes[i % 3], width: 2 }, itemStyle: { color: c[colours[i]] },
        })),
    };
}
