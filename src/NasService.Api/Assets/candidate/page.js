// One network of a job: what it is built of, how fast it was each time it was measured, and its files.
import { base, fileUrl, get } from '../api.js';
import { axis, draw, latencyAxis, tooltip } from '../charts.js';
import { card, figure, h, replace, table } from '../dom.js';
import { bytes, milliseconds, moment, ms, percent, short } from '../format.js';
import { legend } from '../legend.js';
import { metricOf } from '../quality.js';
import { purposeOf } from '../words.js';
import { detailsOf, diagram, differences } from './diagram.js';

const main = document.getElementById('main');
const content = document.getElementById('content');
const { job, candidate: id } = main.dataset;
const path = `/jobs/${job}`;
const otherId = new URLSearchParams(location.search).get('with');

try {
    const [detail, candidate, front, space] = await Promise.all([get(path), get(`${path}/candidates/${id}`), get(`${path}/front`).catch(() => null), get(`${path}/space`)]);
    const metric = metricOf(space.metric);
    const other = otherId ? await get(`${path}/candidates/${otherId}`) : null;
    const named = candidate.frontPoint?.name;
    document.title = `${named ?? id} - NasService`;
    replace(main.querySelector('h1'), named ? `${named} ` : 'Candidate ', h('code', {}, id));
    replace(content,
        h('p', { class: 'caption' }, 'Of the job ', h('a', { href: `${base}/jobs/${job}` }, detail.job.name), candidate.onFront ? ', on its front.' : named ? ', a baseline.' : '.'),
        facts(candidate, metric), networks(candidate, other, front, metric), measurements(candidate), files(candidate));
    content.dataset.ready = 'true';
} catch (error) {
    replace(content, card('This candidate cannot be shown', h('p', {}, error.message)));
    content.dataset.ready = 'true';
}

function facts({ evaluation, frontPoint, blocks }, metric) {
    const latency = frontPoint?.latencyMs ?? evaluation?.latencyMs;
    const { validation, test } = frontPoint?.quality ?? {};
    return h('dl', { class: 'figures' },
        figure(`${metric.title}, validation`, metric.show(validation?.value ?? evaluation?.quality?.value), validation ? `${validation.samples} images that ranked no candidate` : `${evaluation?.quality?.samples ?? 0} images that ranked candidates`),
        test ? figure(`${metric.title}, test`, metric.show(test.value), `95 %: ${test.ci95.map(v => metric.show(v, 1)).join(' to ')}`) : null,
        figure('Latency', ms(latency?.median), latency ? `p10 ${milliseconds(latency.p10)}, p90 ${milliseconds(latency.p90)}${latency.p99 ? `, p99 ${milliseconds(latency.p99)}` : ''}, ${latency.runs} runs` : evaluation?.error),
        figure('File', bytes(frontPoint?.modelBytes ?? evaluation?.modelBytes)),
        figure('MACs', short(blocks.reduce((a, b) => a + b.macs, 0)), 'of one image, counted'),
        figure('Parameters', short(blocks.reduce((a, b) => a + b.params, 0)), 'counted'));
}

function networks(candidate, other, front, metric) {
    const pick = h('select', { id: 'with', onchange: e => location.assign(e.target.value ? `?with=${e.target.value}` : location.pathname) },
        h('option', { value: '' }, 'nothing'),
        [...(front?.front ?? []), ...(front?.baselines ?? [])].filter(p => p.id !== id).map(p => h('option', { value: p.id }, `${p.name ?? p.id} (${metric.show(p.quality.validation.value)}, ${ms(p.latencyMs.median)})`)));
    pick.value = otherId ?? '';
    const meaning = h('p', { class: 'caption', id: 'shades' }, shades(candidate), ' The edge at its left tells int8 (orange), fp32 (blue) and mixed (green) apart, as does the word at its right.');
    const section = card('Network',
        h('div', { class: 'grid' }, h('div', {}, other ? h('h3', {}, candidate.id) : null, diagram(candidate, other)), other ? h('div', {}, h('h3', {}, h('a', { href: `${base}/jobs/${job}/candidates/${other.id}` }, other.frontPoint?.name ?? other.id)), diagram(other, candidate)) : meaning),
        other ? meaning : null);
    section.querySelector('.head').append(h('label', { class: 'push' }, 'Compare with', pick));
    if (other) {
        section.append(table('Differences', [
            { title: 'Block', cell: d => d.name }, { title: candidate.id, cell: d => detailsOf(d.mine) }, { title: other.id, cell: d => detailsOf(d.theirs) },
        ], differences(candidate, other)));
    }
    return section;
}

function shades({ latencyModel: model }) {
    return model
        ? `The stronger a block's colour, the larger its share of the latency, which is written beside it. Blocks are not measured alone: their shares are estimated from the latencies of ${model.networks} networks of this job. On networks left out, the estimate has a Kendall tau of ${model.kendallTau.toFixed(2)} and a mean error of ${percent(model.mape, 1)}.`
        : 'The stronger a block\'s colour, the larger its share of the multiply-accumulates, which is written beside it: the job has measured too few networks to tell shares of the latency.';
}

function measurements({ measurements: found }) {
    const place = h('div', { class: 'chart', id: 'latencies' });
    const key = legend();
    key.show([{ name: '95th percentile', colour: 'int8', shape: 'triangle' }, { name: '99th percentile', colour: 'mixed', shape: 'diamond' }]);
    const tail = (name, symbol, color) => ({ type: 'scatter', name, symbol, symbolSize: 11, itemStyle: { color }, data: found.flatMap(({ latencyMs: l }, i) => l[name] ? [[l[name], i]] : []) });
    place.style.height = `${120 + 46 * found.length}px`;
    queueMicrotask(() => draw(place, 'Box plot of each latency measurement.', c => ({
        grid: { left: 110, right: 24, top: 14, bottom: 46 },
        tooltip: tooltip(c, { formatter: p => text(found[p.seriesType === 'scatter' ? p.value[1] : p.dataIndex]) }),
        yAxis: axis(c, '', { type: 'category', data: found.map((m, i) => `${purposeOf(m.purpose)} ${i + 1}`), splitLine: { show: false } }),
        xAxis: latencyAxis(c, 'latency, ms', found.flatMap(({ latencyMs: l }) => [l.p10, l.p90, l.p95, l.p99]).filter(v => v > 0)),
        series: [{ type: 'boxplot', boxWidth: [10, 26], itemStyle: { color: c.card, borderColor: c.accent, borderWidth: 2 }, data: found.map(({ latencyMs: l }) => [l.p10, l.ci95[0], l.median, l.ci95[1], l.p90]) },
            tail('p95', 'triangle', c.int8), tail('p99', 'diamond', c.mixed)],
    })));
    return card('Latency', found.length ? [key.list, place] : h('p', {}, 'It was not measured.'),
        h('p', { class: 'caption' }, 'Line: 10th to 90th percentile of the runs. Box: 95 % confidence interval of the median, and the median. Triangle and diamond: 95th and 99th percentile, of measurements that kept them; they rest on few runs.'),
        table('Measurements', [
            { title: 'For', cell: m => purposeOf(m.purpose) }, { title: 'Median (p50), ms', numeric: true, cell: m => milliseconds(m.latencyMs.median) },
            { title: '95 % interval, ms', numeric: true, cell: m => m.latencyMs.ci95.map(milliseconds).join(' – ') },
            { title: 'p10 – p90, ms', numeric: true, cell: m => `${milliseconds(m.latencyMs.p10)} – ${milliseconds(m.latencyMs.p90)}` },
            ...['p95', 'p99'].map(p => ({ title: `${p}, ms`, numeric: true, cell: m => m.latencyMs[p] ? milliseconds(m.latencyMs[p]) : '–' })),
            { title: 'Runs', numeric: true, cell: m => String(m.latencyMs.runs) }, { title: 'Warm-up', numeric: true, cell: m => String(m.latencyMs.warmUp) },
            { title: 'Threads', numeric: true, cell: m => String(m.latencyMs.threads) }, { title: 'Batch', numeric: true, cell: m => String(m.latencyMs.batch) },
            { title: 'Of the anchor', numeric: true, cell: m => m.latencyMs.anchorRatio ? m.latencyMs.anchorRatio.toFixed(3) : '–' },
            { title: 'Device', cell: m => m.latencyMs.device }, { title: 'At', cell: m => moment(m.measuredAt) },
        ], found));
}

const text = ({ purpose, latencyMs: l }) => `${purposeOf(purpose)}, ${l.runs} runs\nmedian ${ms(l.median)} (${l.ci95.map(milliseconds).join(' to ')})\np10 ${milliseconds(l.p10)}, p90 ${milliseconds(l.p90)}${l.p99 ? `\np95 ${milliseconds(l.p95)}, p99 ${milliseconds(l.p99)}` : ''}`;

function files({ artifacts, id: architecture }) {
    const hasBundle = artifacts.some(a => a.kind === 'manifest');
    return card('Take it home',
        hasBundle ? h('p', {}, h('a', { class: 'button primary', id: 'bundle', href: `${base}/api/v1${path}/candidates/${architecture}/bundle`, download: `${architecture}.zip` }, 'Download the bundle')) : h('p', { class: 'caption' }, 'Bundles are made for the points of the front, at the end of the job.'),
        h('ul', { class: 'files' }, artifacts.map(a => h('li', {}, h('a', { class: 'button', href: fileUrl(a.digest), download: a.fileName }, a.fileName), h('span', {}, bytes(a.bytes)), h('code', {}, `sha256 ${a.digest}`)))));
}
