// The losses of the supernet's training.
import { get } from '../api.js';
import { axis, draw, tooltip } from '../charts.js';
import { card, h, replace } from '../dom.js';
import { count } from '../format.js';
import { legend } from '../legend.js';

const names = { labelLoss: 'largest network, on labels', distillationLoss: 'the others, on its answers', learningRate: 'learning rate' };
const dashes = ['solid', 'dashed', 'dotted'];
const colours = ['fp32', 'int8', 'mixed', 'highlight'];

export function supernet(model) {
    const place = h('div', { class: 'chart', id: 'supernet' });
    const caption = h('p', { class: 'caption' });
    const key = legend();
    const section = card('Training of the supernet', key.list, place, caption);
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
            if (keys.length === 0) {
                return { empty: emptyOf(model, curve) };
            }
            key.show(keys.map((k, i) => ({ name: names[k] ?? k, colour: colours[i % 4], dash: dashes[i % 3] })));
            return {
                tooltip: tooltip(c, { trigger: 'axis', valueFormatter: v => v?.toPrecision(4) }),
                xAxis: axis(c, 'steps', { type: 'value', nameGap: 28, min: 0, max: 'dataMax' }),
                yAxis: axis(c, 'loss', { type: 'value', scale: true, nameGap: 42 }),
                series: keys.map((k, i) => ({ type: 'line', name: names[k] ?? k, showSymbol: curve.length < 30, data: curve.map(p => [p.step, p[k]]), lineStyle: { color: c[colours[i % 4]], type: dashes[i % 3], width: 2 }, itemStyle: { color: c[colours[i % 4]] } })),
            };
        });
        read();
        model.on('detail', () => {
            if (curve.length === 0) {
                read();
                plot.refresh();
            }
        });
    });
    return section;
}

function emptyOf({ detail: { job, stages } }, curve) {
    return stages.some(b => b.name === 'train' && b.state === 'succeeded') || curve.length ? 'The training was too short for a curve.'
        : job.isFinal ? 'This job trained no supernet.' : 'Fills at the end of the stage train, which stores the losses of all its steps.';
}
