// Predicted against measured, for candidates that the predictor had not seen.
import { get } from '../api.js';
import { axis, draw, px, tooltip } from '../charts.js';
import { extent } from '../canvas/scales.js';
import { card, h, replace } from '../dom.js';
import { ms, percent } from '../format.js';

export const qualityCalibration = model => calibration(model, { id: 'quality', metric: model.metric.name, title: `Predicted ${model.metric.name}`, of: v => model.metric.show(v), tick: model.metric.tick });

export const latencyCalibration = model => calibration(model, { id: 'latency', metricOf: model => model.latencyMetric, title: 'Predicted latency', of: v => ms(v), tick: v => String(+v.toPrecision(3)) });

function calibration(model, { id, metric, metricOf = () => metric, title, of, tick }) {
    const place = h('div', { class: 'chart', id: `predicted-${id}` });
    const caption = h('p', { class: 'caption' });
    const section = card(title, place, caption);
    let plot = null;
    let found = null;

    async function read() {
        try {
            found = (await residuals(model)).find(m => m.metric === metricOf(model)) ?? null;
        } catch {
            found = null;
        }
        if (found) {
            replace(caption, `${found.index.length} candidates, each predicted by ${found.families.join(', ')} before it was measured. Kendall tau ${found.kendallTau.toFixed(3)}, `,
                `root mean square error ${of(found.rmse)}, mean error ${percent(found.mape, 1)} of the true value. Bars: one standard deviation, as the model believed.`);
        }
        plot?.refresh();
    }

    queueMicrotask(() => {
        plot = draw(place, `Scatter plot of predicted against measured values: ${title}.`, c => {
            if (!found) {
                return { empty: model.detail.job.isFinal ? 'Nothing was predicted in this job.' : 'Fills with the stage search: from its first round on, candidates are predicted before they are measured.' };
            }
            const points = found ? found.index.map((index, i) => [found.measured[i], found.predicted[i], index, found.spread[i], found.round[i]]) : [];
            const bounds = boundsOf(points.flatMap(p => [p[0], p[1]]));
            // The axis is so long that it holds the bars.
            const upright = boundsOf(points.flatMap(p => [p[0], p[1], p[1] - (p[3] ?? 0), p[1] + (p[3] ?? 0)]));
            const label = { color: c.muted, fontSize: px(11), hideOverlap: true, showMinLabel: false, showMaxLabel: false, formatter: tick };
            return {
                grid: { left: 70, right: 18, top: 14, bottom: 46 },
                tooltip: tooltip(c, { formatter: p => `evaluation ${p.value[2]}, round ${p.value[4]}\nmeasured ${of(p.value[0])}\npredicted ${of(p.value[1])} ± ${of(p.value[3])}` }),
                xAxis: axis(c, 'measured', { type: 'value', nameGap: 28, ...bounds, axisLabel: label }),
                yAxis: axis(c, 'predicted', { type: 'value', nameGap: 54, ...upright, axisLabel: label }),
                series: [
                    { type: 'line', silent: true, showSymbol: false, data: [[bounds.min, bounds.min], [bounds.max, bounds.max]], lineStyle: { color: c.muted, type: 'dashed', width: 1 } },
                    { type: 'custom', silent: true, data: points, renderItem: (_, api) => {
                        const [x, top] = api.coord([api.value(0), api.value(1) + api.value(3)]);
                        const [, bottom] = api.coord([api.value(0), api.value(1) - api.value(3)]);
                        return { type: 'line', shape: { x1: x, y1: top, x2: x, y2: bottom }, style: { stroke: c.muted, opacity: 0.5 } };
                    } },
                    { type: 'scatter', symbolSize: 8, data: points, itemStyle: { color: c.accent, opacity: 0.75 } },
                ],
            };
        });
        read();
        model.on('front', read);
        model.on('detail', () => { if (!found) { plot.refresh(); } });
    });
    return section;
}

function boundsOf(values) {
    const [min, max] = extent(values, 0.06, 0.06);
    return { min, max };
}

// Both charts read one answer.
let asked = null;
function residuals(model) {
    const version = model.fronts.length;
    if (asked?.version !== version) {
        asked = { version, answer: get(`${model.path}/predictors:residuals`).then(a => a.metrics) };
    }
    return asked.answer;
}
