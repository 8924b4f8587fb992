// The front as a table: the networks to take home.
import { base, fileUrl } from '../api.js';
import { card, h, replace, table } from '../dom.js';
import { bytes, milliseconds, ms, percent, short } from '../format.js';
import { kneeOf, pointOf } from './front.js';

export function frontTable(model) {
    const place = h('div', {});
    const section = card('The front', place);
    function show() {
        const points = model.front ? model.front.points.map(pointOf) : model.evaluations.front;
        const baselines = model.front ? model.front.baselines.map(pointOf) : [];
        const knee = points[kneeOf(points)];
        const columns = title => [
            { title, cell: p => h('a', { href: `${base}/jobs/${model.id}/candidates/${p.id}` }, p.name ?? (p === knee ? `${p.id} (knee)` : p.id)) },
            { title: 'Accuracy', numeric: true, cell: p => percent(p.accuracy) },
            { title: 'Test (95 %)', numeric: true, cell: p => p.test ? `${percent(p.test.value)} (${percent(p.test.ci95[0], 1)} – ${percent(p.test.ci95[1], 1)})` : '–' },
            { title: 'Latency', numeric: true, cell: p => ms(p.latencyMs) },
            { title: 'p10 – p90, ms', numeric: true, cell: p => p.p10 ? `${milliseconds(p.p10)} – ${milliseconds(p.p90)}` : '–' },
            { title: 'Bits', cell: p => p.precision },
            { title: 'Size', numeric: true, cell: p => bytes(p.bytes) },
            { title: 'MACs', numeric: true, cell: p => short(p.macs) },
            { title: 'Parameters', numeric: true, cell: p => short(p.params) },
            { title: 'Model', cell: p => p.artifact ? h('a', { href: fileUrl(p.artifact), download: `${p.name ?? p.id}.onnx` }, 'ONNX') : '–' },
        ];
        replace(place,
            h('p', { class: 'caption' }, points.length === 1 ? '1 point.' : `${points.length} points.`, model.front?.summary.verified ? ' Accuracy is of validation images that ranked no candidate.' : ' Accuracy is of the images that rank candidates.'),
            table('The front', columns('Network'), points),
            baselines.length ? [h('h3', { class: 'apart' }, 'Baselines, beside the front'), table('Baselines', columns('Baseline'), baselines)] : null);
    }
    model.on('evaluations front', show);
    show();
    return section;
}
