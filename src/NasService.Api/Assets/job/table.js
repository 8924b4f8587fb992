// Every evaluation: sorted, filtered, as CSV. Only the rows in view are elements, so that twenty thousand cost no more than thirty.
import { base } from '../api.js';
import { nearPx } from '../near.js';
import { card, download, h, replace } from '../dom.js';
import { bytes, milliseconds, short } from '../format.js';

const rowHeight = 32;
const extra = 8;
const usualHeight = 420;
const columnsOf = metric => [
    { key: 'index', title: '#', numeric: true, cell: r => String(r.index) },
    { key: 'id', title: 'Architecture', cell: (r, job) => h('a', { href: `${base}/jobs/${job}/candidates/${r.id}`, class: 'mono' }, r.id) },
    { key: 'round', title: 'Round', numeric: true, cell: r => r.round < 0 ? 'baseline' : r.round === 0 ? 'sample' : String(r.round) },
    { key: 'quality', title: metric.title, numeric: true, cell: r => metric.show(r.quality) },
    { key: 'latencyMs', title: 'Latency, ms', numeric: true, cell: r => r.latencyMs === null ? '–' : milliseconds(r.latencyMs) },
    { key: 'p90', title: 'p90, ms', numeric: true, cell: r => r.p90 === null ? '–' : milliseconds(r.p90) },
    { key: 'precision', title: 'Bits', cell: r => r.precision },
    { key: 'bytes', title: 'Size', numeric: true, cell: r => bytes(r.bytes) },
    { key: 'macs', title: 'MACs', numeric: true, cell: r => short(r.macs) },
    { key: 'bitOps', title: 'BitOPs (fewer are better)', numeric: true, cell: r => r.bitOps === null ? '–' : short(r.bitOps) },
    { key: 'params', title: 'Parameters', numeric: true, cell: r => short(r.params) },
];

export function evaluationTable(model) {
    const { metric } = model;
    const columns = columnsOf(metric);
    let sort = { key: 'index', up: true };
    let rows = [];
    let sorted = [];
    let asked = false;
    let top = 0;
    let height = usualHeight;
    let isNear = true;
    const inputs = {
        text: h('input', { type: 'text', placeholder: 'id begins with', 'aria-label': 'Architecture id begins with', id: 'filter-id' }),
        quality: h('input', { type: 'number', step: 'any', id: 'filter-quality' }),
        latency: h('input', { type: 'number', step: 'any', min: 0, id: 'filter-latency' }),
        precision: h('select', { id: 'filter-precision' }, ['all', 'fp32', 'int8', 'mixed', 'infeasible'].map(p => h('option', {}, p))),
        front: h('input', { type: 'checkbox', id: 'filter-front' }),
    };
    const tally = h('span', { class: 'hint', role: 'status', id: 'row-count' });
    const body = h('tbody', {});
    const head = h('tr', {});
    const grid = h('table', { 'aria-label': 'Evaluations' }, h('thead', {}, head), body);
    const scroller = h('div', { class: 'scroll virtual', tabindex: 0, role: 'group', 'aria-label': 'Rows of evaluations' }, grid);
    const section = card('Evaluations',
        h('div', { class: 'row', role: 'search' }, inputs.text,
            h('label', {}, `${metric.title} ${metric.bound.word}`, inputs.quality, metric.bound.unit), h('label', {}, 'Latency to', inputs.latency, 'ms'), h('label', {}, 'Bits', inputs.precision),
            h('label', {}, inputs.front, 'Front only'), tally, h('button', { type: 'button', class: 'push', id: 'csv', onclick: csv }, 'CSV')),
        h('div', { class: 'row' }), scroller);

    function choose() {
        const text = inputs.text.value.trim().toLowerCase();
        const quality = inputs.quality.value === '' ? null : metric.bound.of(Number(inputs.quality.value));
        const latency = inputs.latency.value === '' ? null : Number(inputs.latency.value);
        const precision = inputs.precision.value;
        const front = inputs.front.checked ? new Set(model.evaluations.front) : null;
        rows = sorted.filter(r => (!text || r.id.startsWith(text))
            && (quality === null || r.quality !== null && !metric.isBetter(quality, r.quality))
            && (latency === null || r.latencyMs !== null && r.latencyMs <= latency)
            && (precision === 'all' || r.precision === precision)
            && (!front || front.has(r))
            && (model.selection === null || model.selection.has(r.index)));
        grid.setAttribute('aria-rowcount', rows.length + 1);
        replace(tally, rows.length === model.evaluations.length ? `${rows.length} evaluations` : `${rows.length} of ${model.evaluations.length} evaluations`, model.selection === null ? '' : ' (brushed)');
        show();
    }

    // Once for each order: a brush asks for other rows many times a second, but not for another order.
    function arrange() {
        const { key, up } = sort;
        sorted = key === 'index' && up ? model.evaluations.rows : model.evaluations.rows.toSorted((a, b) => compare(a[key], b[key], up));
        choose();
    }

    // Of a table that nobody sees only the count follows a brush.
    function show() {
        if (!isNear) {
            return;
        }
        const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - extra, rows.length));
        const last = Math.min(rows.length, first + Math.ceil(height / rowHeight) + 2 * extra);
        replace(body, space(first, columns.length), rows.slice(first, last).map((r, i) => h('tr', { 'aria-rowindex': first + i + 2, class: model.selection?.has(r.index) ? 'on' : null },
            columns.map(c => h('td', { class: c.numeric ? 'n' : null }, c.cell(r, model.id))))), space(rows.length - last, columns.length),
        rows.length ? null : h('tr', {}, h('td', { class: 'empty', colspan: columns.length }, 'No evaluation is like that.')));
    }

    function showHead() {
        replace(head, columns.map(c => h('th', { scope: 'col', class: c.numeric ? 'n' : null, 'aria-sort': sort.key === c.key ? sort.up ? 'ascending' : 'descending' : null },
            h('button', { type: 'button', onclick: () => { sort = { key: c.key, up: sort.key === c.key ? !sort.up : true }; showHead(); arrange(); } }, c.title, sort.key === c.key ? sort.up ? ' ↑' : ' ↓' : ''))));
    }

    function csv() {
        const dimensions = model.evaluations.dimensions;
        const lines = rows.map(r => [r.index, r.id, r.round, r.quality, r.latencyMs, r.p10, r.p90, r.precision, r.bytes, r.macs, r.bitOps, r.params, ...dimensions.map((_, i) => model.evaluations.value(r, i))]);
        const names = ['index', 'architecture_id', 'round', metric.name, 'latency_ms', 'latency_p10_ms', 'latency_p90_ms', 'precision', 'model_bytes', 'macs', 'bit_ops', 'params', ...dimensions.map(d => d.name)];
        download(`${model.detail.job.name}-${model.id}.csv`, 'text/csv', [names, ...lines].map(l => l.map(cell).join(',')).join('\n') + '\n');
    }

    function toTop() {
        if (top > 0) {
            scroller.scrollTop = top = 0;
        }
    }

    new IntersectionObserver(seen => { isNear = seen.at(-1).isIntersecting; show(); }, { rootMargin: `${nearPx}px` }).observe(scroller);
    new ResizeObserver(() => { height = scroller.clientHeight; show(); }).observe(scroller);
    scroller.addEventListener('scroll', () => {
        top = scroller.scrollTop;
        if (!asked) {
            asked = true;
            requestAnimationFrame(() => { asked = false; show(); });
        }
    });
    for (const input of Object.values(inputs)) {
        input.addEventListener('input', () => { toTop(); choose(); });
    }
    model.on('evaluations', arrange);
    model.on('selection', () => { toTop(); choose(); });
    showHead();
    arrange();
    return section;
}

const space = (count, across) => count > 0 ? tall(h('tr', { class: 'space', 'aria-hidden': 'true' }, h('td', { colspan: across })), count * rowHeight) : null;

function tall(row, height) {
    row.style.height = `${height}px`;
    return row;
}

function compare(a, b, up) {
    // What failed comes last, whichever way is up.
    if (a === null || b === null) {
        return (a === null) - (b === null);
    }
    return (a < b ? -1 : a > b ? 1 : 0) * (up ? 1 : -1);
}

// A spreadsheet takes a cell that begins with a sign of its language for a formula.
function cell(value) {
    const text = value === null ? '' : String(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
