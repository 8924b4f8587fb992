// Fronts of several jobs over each other, and their numbers side by side.
import { all, base, get } from '../api.js';
import { axis, draw, tooltip } from '../charts.js';
import { badge, card, h, replace, table } from '../dom.js';
import { count, ms, percent, short } from '../format.js';
import { kneeOf, pointOf } from '../job/front.js';
import { dashes, growthOf, palette, rowsOf } from './growth.js';

const content = document.getElementById('content');
const marks = ['circle', 'triangle', 'diamond', 'rect', 'pin', 'arrow'];
const most = 6;
const mostRows = 100000;
const asked = new URLSearchParams(location.search).getAll('job');
const chosen = new Map();
const place = h('div', { class: 'chart tall', id: 'compare' });
const area = h('div', { class: 'chart', id: 'growth' });
const areaCaption = h('p', { class: 'caption', id: 'growth-caption' });
const numbers = h('div', {});
const list = h('div', { class: 'row', role: 'group', 'aria-label': 'Jobs to compare' });

const jobs = await all('/jobs?limit=100', 100);
replace(content, card('Jobs', list, h('p', { class: 'caption' }, `Up to ${most}. Latencies of different devices are not comparable: their curves are, with care.`)), card('Fronts', place), card('Hypervolume against evaluations', area, areaCaption), numbers);
const plot = draw(place, 'The fronts of the chosen jobs: accuracy against latency.', option);
const areas = growthOf(area, areaCaption, chosen);
replace(list, jobs.map(job => h('label', {}, h('input', { type: 'checkbox', value: job.id, onchange: e => pick(job, e.target.checked) }), job.name, ' ', h('code', {}, job.id), badge(job.state))));
for (const box of list.querySelectorAll('input')) {
    if (asked.includes(box.value) || asked.length === 0 && [...list.querySelectorAll('input')].indexOf(box) < 2) {
        box.checked = true;
        await pick(jobs.find(j => j.id === box.value), true);
    }
}
content.dataset.ready = 'true';

async function pick(job, isOn) {
    if (!isOn) {
        chosen.delete(job.id);
    } else if (chosen.size < most) {
        const [front, note] = await Promise.all([get(`/jobs/${job.id}/front`), get(`/jobs/${job.id}/note`)].map(p => p.catch(() => null)));
        const [detail, columns] = await Promise.all([get(`/jobs/${job.id}`), get(`/jobs/${job.id}/evaluations:columns?downsample=${mostRows}`)]);
        chosen.set(job.id, { job, front, note, points: front ? front.points.map(pointOf) : [], definition: detail.definition, rows: rowsOf(columns.columns) });
    }
    plot.refresh();
    areas.refresh();
    showNumbers();
    const query = new URLSearchParams([...chosen.keys()].map(k => ['job', k]));
    window.history.replaceState(null, '', `?${query}`);
}

function option(c) {
    const colours = palette(c);
    return {
        grid: { left: 66, right: 24, top: 36, bottom: 52 },
        legend: { top: 0, textStyle: { color: c.ink } },
        tooltip: tooltip(c, { formatter: p => `${p.seriesName}\n${percent(p.value[1])}   ${ms(p.value[0])}\n${p.value[2]}` }),
        xAxis: axis(c, 'latency of the exported file, ms', { type: 'value', scale: true, nameGap: 30 }),
        yAxis: axis(c, 'accuracy', { type: 'value', scale: true, nameGap: 50, axisLabel: { color: c.muted, formatter: v => `${(100 * v).toFixed(1)} %` } }),
        series: [...chosen.values()].map(({ job, points }, i) => ({ type: 'line', step: 'end', name: `${job.name} ${job.id}`, symbol: marks[i], symbolSize: 10, data: points.map(p => [p.latencyMs, p.accuracy, p.id]), lineStyle: { color: colours[i], type: dashes[i % 3], width: 2 }, itemStyle: { color: colours[i] } })),
    };
}

function showNumbers() {
    replace(numbers, card('Numbers', table('Chosen jobs', [
        { title: 'Job', cell: r => h('a', { href: `${base}/jobs/${r.job.id}` }, `${r.job.name} ${r.job.id}`) }, { title: 'State', cell: r => badge(r.job.state) },
        { title: 'Note', cell: r => r.note?.text ? h('div', { class: 'note' }, r.note.text) : '–' },
        { title: 'Space', cell: r => r.job.space }, { title: 'Seed', numeric: true, cell: r => String(r.job.seed) },
        { title: 'Evaluations', numeric: true, cell: r => count(r.front?.summary.evaluations) }, { title: 'Points', numeric: true, cell: r => count(r.points.length) },
        { title: 'Hypervolume', numeric: true, cell: r => r.front ? r.front.summary.hypervolume.toPrecision(4) : '–' },
        { title: 'Most accurate', numeric: true, cell: r => percent(r.points.at(-1)?.accuracy) }, { title: 'Fastest', numeric: true, cell: r => ms(r.points[0]?.latencyMs) },
        { title: 'Knee', cell: r => { const k = r.points[kneeOf(r.points)]; return k ? `${percent(k.accuracy)}, ${ms(k.latencyMs)}, ${short(k.macs)} MACs` : '–'; } },
        { title: 'Device', cell: r => r.front?.summary.deviceId ?? '–' },
    ], [...chosen.values()])));
}
