// The losses of the supernet's training.
import { get } from '../api.js';
import { axis, draw, tooltip } from '../charts.js';
import { card, h, replace } from '../dom.js';
import { count } from '../format.js';

const names = { labelLoss: 'largest network, on labels', distillationLoss: 'the others, on its answers', learningRate: 'learning rate', accuracy: 'accuracy' };
const dashes = ['solid', 'dashed', 'dotted'];

export function supernet(model) {
    const place = h('div', { class: 'chart', id: 'supernet' });
    const caption = h('p', { class: 'caption' }, 'The supernet is not trained yet.');
    const section = card('Training of the supernet', place, caption);
    let plot = null;
    let curve = [];

    async function read() {
        try {
            const detail = await get(`${model.path}/supernet`);
            curve = detail.trainingCurve;
            const { steps, recipe, hash, jobId, bitExact } = detail.supernet;
            replace(caption, `${count(steps)} steps by the recipe ${recipe}${jobId === model.id ? '' : ` in job ${jobId}`}; weights ${hash.slice(0, 12)}${bitExact ? '' : ', not bit-exact'}.`);
            plot.refresh();
        } catch (error) {
            if (error.status !== 404) {
                replace(caption, error.message);
            }
        }
    }

    queueMicrotask(() => {
        plot = draw(place, 'Line chart of the training losses against steps.', c => {
            const keys = [...new Set(curve.flatMap(p => Object.keys(p)))].filter(k => k !== 'step' && curve.some(p => typeof p[k] === 'number'));
            const colours = [c.fp32, c.int8, c.mixed, c.highlight];
            return {
                tooltip: tooltip(c, { trigger: 'axis', valueFormatter: v => v?.toPrecision(4) }),
                legend: { top: 0, textStyle: { color: c.muted }, itemWidth: 26 },
                grid: { left: 58, right: 18, top: 32, bottom: 46 },
                xAxis: axis(c, 'steps', { type: 'value', nameGap: 28, min: 0, max: 'dataMax' }),
                yAxis: axis(c, 'loss', { type: 'value', scale: true, nameGap: 42 }),
                series: keys.map((key, i) => ({ type: 'line', name: names[key] ?? key, showSymbol: curve.length < 30, data: curve.map(p => [p.step, p[key]]), lineStyle: { color: colours[i % 4], type: dashes[i % 3], width: 2 }, itemStyle: { color: colours[i % 4] } })),
            };
        });
        read();
        model.on('detail', () => { if (curve.length === 0) { read(); } });
    });
    return section;
}
