// How much each dimension matters by itself: the share of the variance that its choices explain (main effects; what choices do together is in none).
import { axis, draw, px, tooltip } from '../charts.js';
import { card, h } from '../dom.js';
import { percent } from '../format.js';
import { legend } from '../legend.js';
import { shorten } from './lines.js';

const shown = 16;
/** Narrower charts have no room for long names. */
const narrow = 600;

export function importance(model) {
    const { name: quality } = model.metric;
    const place = h('div', { class: 'chart bars', id: 'importance' });
    const key = legend();
    key.show([{ name: quality, colour: 'fp32', shape: 'bar' }, { name: 'latency', colour: 'int8', shape: 'bar' }]);
    const section = card('What matters', key.list, place,
        h('p', { class: 'caption' }, 'Share of the variance that each dimension explains by itself, over the evaluated candidates, corrected for the number of its choices. A search looks longer at what is good, so this tells of the candidates it looked at and not of the whole space.'));
    queueMicrotask(() => {
        const plot = draw(place, `Bar chart of the share of the variance in ${quality} and in latency that each dimension explains.`, c => {
            if (model.evaluations.feasible.filter(r => r.round >= 0).length < 2) {
                return { empty: model.detail.job.isFinal ? 'Too few candidates were measured in this job.' : 'Fills with the stage sample: it compares candidates that were measured.' };
            }
            const bars = effects(model.evaluations).sort((a, b) => Math.max(b.quality, b.latencyMs) - Math.max(a.quality, a.latencyMs)).slice(0, shown);
            const series = (name, key, color) => ({ type: 'bar', name, data: bars.map(b => b[key]), itemStyle: { color }, barMaxWidth: 9 });
            return {
                grid: { left: place.clientWidth < narrow ? 104 : 150, right: 24, top: 8, bottom: 46 },
                tooltip: tooltip(c, { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: v => percent(v, 1) }),
                xAxis: axis(c, 'share of the variance', { type: 'value', nameGap: 28, min: 0, axisLabel: { color: c.muted, fontSize: px(11), hideOverlap: true, formatter: v => percent(v, 0) } }),
                yAxis: axis(c, '', { type: 'category', inverse: true, data: bars.map(b => place.clientWidth < narrow ? shorten(b.name).join(' ') : b.name), axisLabel: { color: c.muted, fontSize: px(11), interval: 0 }, splitLine: { show: false } }),
                series: [series(quality, 'quality', c.fp32), series('latency', 'latencyMs', c.int8)],
            };
        });
        model.on('evaluations', plot.refresh);
    });
    return section;
}

function effects(evaluations) {
    const rows = evaluations.feasible.filter(r => r.round >= 0);
    return evaluations.dimensions.map((d, i) => {
        const groups = rows.map(r => evaluations.value(r, i) ?? 'off');
        return { name: d.name, quality: explained(groups, rows.map(r => r.quality)), latencyMs: explained(groups, rows.map(r => r.latencyMs)) };
    });
}

/** Omega squared of a one-way analysis of variance, 0 or more. */
function explained(groups, values) {
    const n = values.length;
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const sums = new Map();
    groups.forEach((g, i) => {
        const [count, sum] = sums.get(g) ?? [0, 0];
        sums.set(g, [count + 1, sum + values[i]]);
    });
    const total = values.reduce((a, v) => a + (v - mean) ** 2, 0);
    const between = [...sums.values()].reduce((a, [count, sum]) => a + count * (sum / count - mean) ** 2, 0);
    const free = n - sums.size;
    if (free <= 0 || total === 0) {
        return 0;
    }
    const within = (total - between) / free;
    return Math.max(0, (between - (sums.size - 1) * within) / (total + within));
}
