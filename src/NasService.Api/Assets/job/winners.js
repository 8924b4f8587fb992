// The front as a table: the networks to take home.
import { base, fileUrl } from '../api.js';
import { card, h, replace, table } from '../dom.js';
import { bytes, milliseconds, ms, short } from '../format.js';
import { kneeOf, pointOf } from './front.js';

export function frontTable(model) {
    const { metric } = model;
    const place = h('div', {});
    const section = card('The front', place);
    function show() {
        const points = model.front ? model.front.front.map(pointOf) : model.evaluations.front;
        const baselines = model.front ? model.front.baselines.map(pointOf) : [];
        const knee = points[kneeOf(points, metric)];
        const columns = title => [
            { title, cell: p => h('a', { href: `${base}/jobs/${model.id}/candidates/${p.id}` }, p.name ?? (p === knee ? `${p.id} (knee)` : p.id)) },
            { title: metric.title, numeric: true, cell: p => metric.show(p.quality) },
            { title: 'Test (95 %)', numeric: true, cell: p => p.test ? `${metric.show(p.test.value)} (${p.test.ci95.map(v => metric.show(v, 1)).join(' – ')})` : '–' },
            { title: 'Latency', numeric: true, cell: p => ms(p.latencyMs) },
            { title: 'p10 – p90, ms', numeric: true, cell: p => p.p10 ? `${milliseconds(p.p10)} – ${milliseconds(p.p90)}` : '–' },
            { title: 'Bits', cell: p => p.precision },
            { title: 'Size', numeric: true, cell: p => bytes(p.bytes) },
            { title: 'MACs', numeric: true, cell: p => short(p.macs) },
            { title: 'Parameters', numeric: true, cell: p => short(p.params) },
            { title: 'Model', cell: p => p.artifact ? h('a', { href: fileUrl(p.artifact), download: `${p.name ?? p.id}.onnx` }, 'ONNX') : '–' },
        ];
        replace(place,
            h('p', { class: 'caption' }, points.length === 1 ? '1 point.' : `${points.length} points.`, model.front?.summary.verified ? ` ${metric.title} is of validation images that ranked no candidate.` : ` ${metric.title} is of the images that rank candidates.`),
            table('The front', columns('Network'), points),
            baselines.length ? [h('h3', { class: 'apart' }, 'Baselines, beside the front'), table('Baselines', columns('Baseline'), baselines)] : null);
    }
    model.on('evaluations front', show);
    show();
    return section;
}
