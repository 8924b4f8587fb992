// How the front grew: the area it dominates, after each evaluation.
import { axis, draw, tooltip } from '../charts.js';
import { card, h, replace } from '../dom.js';
import { milliseconds } from '../format.js';
import { growth, worstOf } from './growth.js';

export function history(model) {
    const { metric } = model;
    const place = h('div', { class: 'chart', id: 'hypervolume' });
    const caption = h('p', { class: 'caption' });
    const section = card('Hypervolume against evaluations', place, caption);

    queueMicrotask(() => {
        const plot = draw(place, 'Line chart of the hypervolume against the number of evaluations.', c => {
            if (model.evaluations.feasible.length === 0) {
                return { empty: model.detail.job.isFinal ? 'No candidate was measured in this job.' : 'Fills with the stage sample, and grows through the search.' };
            }
            const { points, reference, isOwn } = curve(model);
            const rounds = roundsOf(model.evaluations.rows);
            replace(caption, `Area between the front and the reference point (${metric.show(reference.quality)}, ${milliseconds(reference.latencyMs)} ms), by the ${metric.name} that ranked candidates. `,
                isOwn ? `No candidate beat the reference ${metric.name} of the job, so the worst one takes its place.` : 'The reference is the job\'s own. ', 'Shaded: rounds of the search.');
            return {
                tooltip: tooltip(c, { trigger: 'axis', valueFormatter: v => v.toPrecision(4) }),
                xAxis: axis(c, 'evaluations', { type: 'value', nameGap: 28, min: 0, max: 'dataMax' }),
                yAxis: axis(c, `${metric.name} × ms`, { type: 'value', nameGap: 44, axisLabel: { color: c.muted, formatter: v => String(+v.toPrecision(2)) } }),
                series: [{
                    type: 'line', step: 'end', name: 'hypervolume', showSymbol: false, data: points, lineStyle: { color: c.accent, width: 2.5 }, itemStyle: { color: c.accent }, areaStyle: { color: c.accent, opacity: 0.12 },
                    markArea: { silent: true, itemStyle: { color: c.muted, opacity: 0.07 }, data: rounds.filter((_, i) => i % 2 === 1).map(([from, to]) => [{ xAxis: from }, { xAxis: to }]) },
                }],
            };
        });
        model.on('evaluations front', plot.refresh);
        model.on('detail', () => { if (model.evaluations.feasible.length === 0) { plot.refresh(); } });
    });
    return section;
}

function curve(model) {
    const rows = model.evaluations.rows.filter(r => r.round >= 0);
    const feasible = rows.filter(r => r.feasible);
    const summary = model.fronts[0];
    let reference = summary ? { quality: summary.referenceQuality, latencyMs: summary.referenceLatencyMs } : null;
    const isOwn = !reference || !feasible.some(r => model.metric.isBetter(r.quality, reference.quality) && r.latencyMs < reference.latencyMs);
    if (isOwn) {
        reference = worstOf(feasible, model.metric);
    }
    return { points: growth(rows, reference, model.metric), reference: feasible.length ? reference : { quality: 0, latencyMs: 0 }, isOwn };
}

function roundsOf(rows) {
    const rounds = [];
    let at = 0;
    for (const row of rows.filter(r => r.round >= 0)) {
        if (rounds.length === 0 || rounds.at(-1).round !== row.round) {
            rounds.push({ round: row.round, from: at });
        }
        at++;
        rounds.at(-1).to = at;
    }
    return rounds.map(r => [r.from, r.to]);
}
