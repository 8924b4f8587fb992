// The front over bit operations, where a job has them for an objective: counted, of no device.
import { base } from '../api.js';
import { card, h, replace, table } from '../dom.js';
import { ms, short } from '../format.js';

/** Those that no other one is both as good and as cheap as, cheapest first. */
export function frontOverBitOps(rows, { minimized }) {
    const known = rows.filter(r => r.feasible && r.bitOps !== null).sort((a, b) => a.bitOps - b.bitOps || minimized(a.quality) - minimized(b.quality));
    let best = Infinity;
    return known.filter(r => {
        const isBetter = minimized(r.quality) < best;
        best = Math.min(best, minimized(r.quality));
        return isBetter;
    });
}

export function bitOpsFront(model) {
    const { metric } = model;
    const place = h('div', {});
    const section = card('The front over BitOPs', place);
    section.hidden = !model.detail.definition.search.bitOps;
    const columns = [
        { title: 'Network', cell: p => h('a', { href: `${base}/jobs/${model.id}/candidates/${p.id}` }, p.id) },
        { title: metric.title, numeric: true, cell: p => metric.show(p.quality) },
        { title: 'BitOPs (fewer are better)', numeric: true, cell: p => short(p.bitOps) },
        { title: 'Latency', numeric: true, cell: p => ms(p.latencyMs) },
        { title: 'Bits', cell: p => p.precision },
    ];
    const show = () => replace(place,
        h('p', { class: 'caption' }, `Multiply-accumulates times the bits of both sides, counted and of no device. ${metric.title} is of the images that rank candidates, of exported files in 8 and 32 bits. A network here need not be on the front of latency.`),
        table('The front over BitOPs', columns, frontOverBitOps([...model.evaluations.rows], metric)));
    if (!section.hidden) {
        model.on('evaluations front', show);
        show();
    }
    return section;
}
