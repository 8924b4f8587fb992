// The front as a table: the networks to take home.
import { base, fileUrl } from '../api.js';
import { card, h, replace, table } from '../dom.js';
import { bytes, milliseconds, ms, short } from '../format.js';
import { kneeOf, pointOf } from './front.js';

export function frontTable(model) {
    const place = h('div', {});
    const section = card('The front', place);
    const show = () => draw(model, place, model.front, model.evaluations.front, 1);
    model.on('evaluations front', show);
    show();
    return section;
}

/** A card for each further scenario of the job, with its own front. */
export function scenarioFronts(model) {
    return Object.entries(model.detail.definition.latency.scenarios ?? {}).map(([name, { batch, threads }]) => {
        const place = h('div', {});
        const images = batch === 1 ? 'one image a run' : `${batch} images a run`;
        const section = card(`The front of ${name}: ${images}, ${threads === 1 ? 'one thread' : `${threads} threads`}`, place);
        const show = async () => draw(model, place, await model.frontOf(name), [], batch);
        model.on('front', show);
        show();
        return section;
    });
}

function draw(model, place, front, soFar, batch) {
    const { metric } = model;
    const points = front ? front.front.map(pointOf) : soFar;
    const baselines = front ? front.baselines.map(pointOf) : [];
    const knee = points[kneeOf(points, metric)];
    const measured = [...new Set([...points, ...baselines].flatMap(p => Object.keys(p.byTokens ?? {})))].sort((a, b) => a - b);
    // Of one length the latency is all that there is to say.
    const lengths = measured.length > 1 ? measured : [];
    const columns = title => [
        { title, cell: p => h('a', { href: `${base}/jobs/${model.id}/candidates/${p.id}` }, p.name ?? (p === knee ? `${p.id} (knee)` : p.id)) },
        { title: metric.title, numeric: true, cell: p => metric.show(p.quality) },
        { title: 'Test (95 %)', numeric: true, cell: p => p.test ? `${metric.show(p.test.value)} (${p.test.ci95.map(v => metric.show(v, 1)).join(' – ')})` : '–' },
        { title: lengths.length ? 'Latency (expected)' : 'Latency', numeric: true, cell: p => ms(p.latencyMs) },
        ...lengths.map(t => ({ title: `of ${t} tokens`, numeric: true, cell: p => p.byTokens?.[t] ? ms(p.byTokens[t]) : '–' })),
        ...batch > 1 ? [{ title: 'Images a second', numeric: true, cell: p => short(1000 * batch / p.latencyMs) }] : [],
        { title: 'p10 – p90, ms', numeric: true, cell: p => p.p10 ? `${milliseconds(p.p10)} – ${milliseconds(p.p90)}` : '–' },
        { title: 'Bits', cell: p => p.precision },
        { title: 'Size', numeric: true, cell: p => bytes(p.bytes) },
        { title: 'MACs', numeric: true, cell: p => short(p.macs) },
        { title: 'BitOPs (fewer are better)', numeric: true, cell: p => p.bitOps === null ? '–' : short(p.bitOps) },
        { title: 'Parameters', numeric: true, cell: p => short(p.params) },
        { title: 'Model', cell: p => p.artifact ? h('a', { href: fileUrl(p.artifact), download: `${p.name ?? p.id}.onnx` }, 'ONNX') : '–' },
    ];
    replace(place,
        h('p', { class: 'caption' }, points.length === 1 ? '1 point.' : `${points.length} points.`, front?.summary.verified ? ` ${metric.title} is of validation images that ranked no candidate.` : ` ${metric.title} is of the images that rank candidates.`),
        table('The front', columns('Network'), points),
        baselines.length ? [h('h3', { class: 'apart' }, 'Baselines, beside the front'), table('Baselines', columns('Baseline'), baselines)] : null);
}
