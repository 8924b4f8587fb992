// The hypervolumes of the chosen jobs against one reference point; jobs that differ by their seed only become one line with a band.
import { axis, draw, tooltip } from '../charts.js';
import { replace } from '../dom.js';
import { milliseconds } from '../format.js';
import { bandOf, familyOf, growth, worstOf } from '../job/growth.js';

export const dashes = ['solid', 'dashed', 'dotted'];

export const colours = ['fp32', 'int8', 'mixed', 'highlight', 'front', 'muted'];

/**
 * @param key the legend beside it
 * @param shown () the entries on its axes: { job, definition, metric, rows }, all of one metric
 */
export function growthOf(place, key, caption, shown) {
    return draw(place, 'The hypervolumes of the chosen jobs against the number of evaluations.', c => {
        const all = shown().filter(e => e.rows.some(r => r.feasible));
        key.show([]);
        if (all.length === 0) {
            replace(caption);
            return { empty: 'Fills when a chosen job has measured candidates.' };
        }
        const [{ metric }] = all;
        const reference = worstOf(all.flatMap(e => e.rows.filter(r => r.feasible)), metric);
        const families = [...Map.groupBy(all, e => familyOf(e.definition)).values()];
        const bands = families.filter(f => f.length > 1);
        place.dataset.bands = bands.length;
        key.show(families.map((f, i) => ({ name: nameOf(f), colour: colours[i], dash: dashes[i % 3] })));
        replace(caption, `Area between the front and the worst of all these jobs (${metric.show(reference.quality)}, ${milliseconds(reference.latencyMs)} ms), by the ${metric.name} that ranked candidates. `,
            bands.length ? bands.map(f => `${nameOf(f)}: the line is the median, the band goes from the least to the greatest.`).join(' ') : 'Jobs that differ by their seed only become one line with a band.');
        return {
            grid: { left: 66, right: 24, top: 16, bottom: 46 },
            tooltip: tooltip(c, { trigger: 'axis', valueFormatter: v => v?.toPrecision(4) }),
            xAxis: axis(c, 'evaluations', { type: 'value', nameGap: 28, min: 0, max: 'dataMax' }),
            yAxis: axis(c, `${metric.name} × ms`, { type: 'value', nameGap: 48, axisLabel: { color: c.muted, formatter: v => String(+v.toPrecision(2)) } }),
            series: families.flatMap((family, i) => lines(family, reference, c[colours[i]], dashes[i % 3])),
        };
    });
}

function lines(family, reference, color, type) {
    const points = bandOf(family.map(e => growth(e.rows, reference, e.metric)));
    return [
        ...(family.length > 1 ? [band(points.map(([x, , least, greatest]) => [x, least, greatest]), color)] : []),
        { type: 'line', step: 'end', showSymbol: false, name: nameOf(family), itemStyle: { color }, data: points.map(p => [p[0], p[1]]), lineStyle: { color, type, width: 2.5 } },
    ];
}

// A shape of our own: over two axes of numbers, lines would be stacked to the right in place of upwards.
function band(data, fill) {
    return {
        type: 'custom', name: 'band', silent: true, clip: true, tooltip: { show: false }, encode: { x: 0, y: [1, 2] }, data,
        renderItem: (params, api) => {
            if (params.dataIndex > 0) {
                return undefined;
            }
            const edge = side => data.flatMap((p, i) => [[p[0], data[Math.max(0, i - 1)][side]], [p[0], p[side]]]).map(p => api.coord(p));
            return { type: 'polygon', shape: { points: [...edge(2), ...edge(1).reverse()] }, style: { fill, opacity: 0.18 } };
        },
    };
}

function nameOf(family) {
    const [{ job }] = family;
    return family.length > 1 ? `${job.name}, seeds ${family.map(e => e.job.seed).sort((a, b) => a - b).join(', ')}` : `${job.name} ${job.id}`;
}

export function rowsOf(columns) {
    return columns.index.map((_, i) => ({ round: columns.round[i], quality: columns.quality[i] ?? null, latencyMs: columns.latencyMs[i] ?? null }))
        .filter(r => r.round >= 0).map(r => ({ ...r, feasible: r.quality !== null && r.latencyMs !== null }));
}
