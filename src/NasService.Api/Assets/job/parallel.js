// Every dimension of the space beside what it led to. A brush on an axis selects in the scatter, and the scatter's selection is shown here.
import { cleanPen, colours, draw, px } from '../charts.js';
import { card, h } from '../dom.js';
import { percent } from '../format.js';
import { frontOf } from './front.js';

/** Lines that a screen can still tell apart. */
const mostLines = 500;
const mostSelected = 200;
const margins = { left: 44, right: 60, top: 20, bottom: 44 };

export function parallel(model) {
    const place = h('div', { class: 'chart wide', id: 'parallel' });
    const canvas = h('canvas', { class: 'overlay', 'aria-hidden': 'true' });
    const bits = h('input', { type: 'checkbox' });
    const section = card('Choices and what they led to', h('div', { class: 'scrollx', tabindex: 0, role: 'group', 'aria-label': 'Parallel coordinates' }, place),
        h('p', { class: 'caption' }, 'One line is one candidate, coloured by its accuracy. Drag along an axis to select; the selection is the same in the scatter, here and in the table. Choices that do not matter in a candidate (blocks that its depth leaves out) lie at the bottom.'));
    section.querySelector('.head').append(h('label', { class: 'push' }, bits, 'Bits of each block too'));
    let plot = null;
    let axes = [];
    let ranges = new Map();

    function layout() {
        const dimensions = model.evaluations.dimensions.map((d, i) => ({ d, i })).filter(({ d }) => bits.checked || d.kind !== 'bits');
        return [
            ...dimensions.map(({ d, i }) => ({
                name: shorten(d.name), labels: ['off', ...d.choices.map(String)], of: row => {
                    const value = model.evaluations.isActive(row.genes, i) ? row.genes[i] + 1 : 0;
                    return value;
                },
            })),
            { name: 'size kB', of: row => row.bytes / 1000 },
            { name: 'latency ms', of: row => row.latencyMs },
            { name: 'accuracy', of: row => row.accuracy, isShare: true },
        ];
    }

    function lines(rows, most) {
        const step = Math.max(1, rows.length / most);
        const picked = [];
        for (let i = 0; i < rows.length; i += step) {
            picked.push(rows[Math.floor(i)]);
        }
        return picked.map(r => axes.map(a => a.of(r)));
    }

    function shown() {
        const feasible = model.evaluations.rows.filter(r => r.feasible);
        if (feasible.length <= mostLines) {
            return feasible;
        }
        const winners = frontOf(feasible);
        const step = feasible.length / (mostLines - winners.length);
        return [...winners, ...Array.from({ length: mostLines - winners.length }, (_, i) => feasible[Math.floor(i * step)])];
    }

    function option(c) {
        const feasible = model.evaluations.rows.filter(r => r.feasible);
        axes = layout().map(a => a.labels ? { ...a, low: 0, high: a.labels.length - 1 } : { ...a, ...extent(feasible, a.of) });
        const { low, high } = axes.at(-1);
        return {
            parallel: { ...margins, parallelAxisDefault: { nameLocation: 'start', realtime: false } },
            visualMap: { show: false, seriesIndex: 0, dimension: axes.length - 1, min: low, max: high, inRange: { color: ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'] } },
            parallelAxis: axes.map((a, dim) => ({
                dim, name: a.name, nameLocation: 'start', nameGap: 20, nameRotate: 0, nameTextStyle: { color: c.muted, fontSize: px(10), lineHeight: px(12), align: 'center' },
                ...(a.labels ? { type: 'value', min: 0, max: a.labels.length - 1, interval: 1 } : { type: 'value', min: a.low, max: a.high }),
                inverse: false, axisLine: { lineStyle: { color: c.muted } }, axisTick: { show: false },
                axisLabel: { color: c.ink, fontSize: px(10), textBorderColor: c.card, textBorderWidth: 3, formatter: v => a.labels ? a.labels[v] ?? '' : a.isShare ? percent(v, 1) : String(+v.toPrecision(3)) },
                areaSelectStyle: { width: 16, borderColor: c.highlight, color: c.highlight, opacity: 0.35 },
            })),
            series: [
                { type: 'parallel', id: 'all', lineStyle: { width: 1.2, opacity: feasible.length > 200 ? 0.18 : 0.45 }, inactiveOpacity: 0.03, activeOpacity: 0.5, data: lines(shown(), mostLines), silent: true },
            ],
        };
    }

    // The selection has a canvas of its own: the lines below are not drawn again while somebody drags.
    function paint() {
        const [width, height] = [place.clientWidth, place.clientHeight];
        const pen = cleanPen(canvas, width, height);
        if (model.selection === null) {
            return;
        }
        pen.strokeStyle = colours().highlight;
        pen.lineWidth = 2;
        pen.globalAlpha = 0.9;
        const x = i => margins.left + i * (width - margins.left - margins.right) / Math.max(1, axes.length - 1);
        const y = (value, { low, high }) => height - margins.bottom - (high > low ? (value - low) / (high - low) : 0.5) * (height - margins.top - margins.bottom);
        pen.beginPath();
        for (const line of lines(model.evaluations.rows.filter(r => r.feasible && model.selection.has(r.index)), mostSelected)) {
            line.forEach((value, i) => i === 0 ? pen.moveTo(x(i), y(value, axes[i])) : pen.lineTo(x(i), y(value, axes[i])));
        }
        pen.stroke();
    }

    queueMicrotask(() => {
        plot = draw(place, 'Parallel coordinates of the choices of every candidate. The table of evaluations has the same numbers.', option);
        place.chart = plot.chart;
        plot.chart.on('axisareaselected', e => {
            // Each axis says what is selected on it; a candidate must be within all.
            const { parallelAxisId, intervals } = e;
            const at = axisAt(plot.chart, parallelAxisId);
            if (intervals?.length) {
                ranges.set(at, intervals);
            } else {
                ranges.delete(at);
            }
            isMine = true;
            model.select(ranges.size === 0 ? null : new Set(model.evaluations.rows.filter(r => r.feasible && within(r)).map(r => r.index)));
            isMine = false;
        });
        place.append(canvas);
        plot.chart.on('rendered', paint);
        model.on('selection', () => requestAnimationFrame(paint));
        model.on('selection', () => {
            if (!isMine && ranges.size > 0) {
                ranges = new Map();
                plot.refresh();
            }
        });
        model.on('evaluations', () => plot.refresh());
    });
    let isMine = false;
    bits.addEventListener('change', () => { ranges = new Map(); plot.refresh(); });

    function within(row) {
        for (const [at, intervals] of ranges) {
            const value = axes[at].of(row);
            if (!intervals.some(([low, high]) => value >= low && value <= high)) {
                return false;
            }
        }
        return true;
    }

    return section;
}

function extent(rows, of) {
    let [low, high] = [Infinity, -Infinity];
    for (const row of rows) {
        low = Math.min(low, of(row));
        high = Math.max(high, of(row));
    }
    return rows.length ? { low, high } : { low: 0, high: 1 };
}

const axisAt = (chart, id) => chart.getOption().parallelAxis.findIndex(a => a.id === id);

// stage2.block1.kernel -> s2.b1\nkernel
function shorten(name) {
    const parts = name.replace(/stage(\d+)/, 's$1').replace(/block(\d+)/, 'b$1').split('.');
    return parts.length > 1 ? `${parts.slice(0, -1).join('.')}\n${parts.at(-1)}` : name;
}
