// The picture of the parallel coordinates: its axes, and a line for each candidate.
import { px } from '../charts.js';
import { font, haloed } from '../canvas/frame.js';
import { extent, linear } from '../canvas/scales.js';

/** Lines that a screen can still tell apart. */
const mostLines = 500;
const mostPicked = 200;
const margins = { left: 44, right: 60, top: 20, bottom: 44 };
const ramp = ['#440154', '#472d7b', '#3b528b', '#2c728e', '#21918c', '#28ae80', '#5ec962', '#addc30', '#fde725'];

export class Lines {
    axes = [];

    arrange(evaluations, { width, height }, withBits) {
        this.evaluations = evaluations;
        const rows = evaluations.feasible;
        const across = linear(0, 1, margins.left, width - margins.right);
        const [bottom, top] = [height - margins.bottom, margins.top];
        const choices = evaluations.dimensions.map((d, i) => ({ d, i })).filter(({ d }) => withBits || d.kind !== 'bits').map(({ d, i }) => ({
            name: shorten(d.name), ...evaluations.canBeOff(i)
                ? { labels: ['off', ...d.choices.map(String)], of: row => evaluations.isActive(row.genes, i) ? row.genes[i] + 1 : 0 }
                : { labels: d.choices.map(String), of: row => row.genes[i] },
        }));
        const measured = [
            { name: ['size kB'], of: row => row.bytes / 1000 },
            { name: ['latency ms'], of: row => row.latencyMs },
            { name: [evaluations.metric.axis], of: row => row.quality, format: v => evaluations.metric.show(v, 1) },
        ].map(a => ({ ...a, ends: extent(rows.map(a.of)) }));
        const axes = [...choices.map(a => ({ ...a, ends: [0, a.labels.length - 1] })), ...measured];
        this.axes = axes.map((a, i) => ({ ...a, x: across.of(i / (axes.length - 1)), scale: linear(...a.ends, bottom, top) }));
        this.shown = this.#sample(rows);
    }

    paint(pen, c) {
        const { of, ends: [low, high] } = this.axes.at(-1);
        pen.lineWidth = 1;
        pen.globalAlpha = this.shown.length > 200 ? 0.22 : 0.5;
        for (const row of this.shown) {
            pen.strokeStyle = ramp[Math.round((ramp.length - 1) * this.evaluations.metric.goodness(of(row), low, high))];
            this.#trace(pen, row);
        }
        pen.globalAlpha = 1;
        for (const axis of this.axes) {
            this.#axis(pen, axis, c);
        }
    }

    paintPicked(pen, selection, c) {
        const rows = this.evaluations.feasible.filter(r => selection.has(r.index));
        pen.strokeStyle = c.highlight;
        pen.lineWidth = 1;
        for (let i = 0; i < rows.length; i += Math.max(1, rows.length / mostPicked)) {
            this.#trace(pen, rows[Math.floor(i)]);
        }
    }

    paintRanges(pen, ranges, c) {
        pen.fillStyle = pen.strokeStyle = c.highlight;
        for (const [at, [low, high]] of ranges) {
            const { x, scale } = this.axes[at];
            const box = [x - 8, scale.of(high), 16, scale.of(low) - scale.of(high)];
            pen.globalAlpha = 0.35;
            pen.fillRect(...box);
            pen.globalAlpha = 1;
            pen.strokeRect(...box);
        }
    }

    /** The axis within so many pixels; -1: none. */
    nearest(x, reach) {
        return this.axes.findIndex(a => Math.abs(a.x - x) <= reach);
    }

    rangeOf(at, from, to) {
        const { scale, ends: [low, high] } = this.axes[at];
        const values = [scale.at(from), scale.at(to)];
        return [Math.max(low, Math.min(...values)), Math.min(high, Math.max(...values))];
    }

    #trace(pen, row) {
        pen.beginPath();
        for (const { x, scale, of } of this.axes) {
            pen.lineTo(x, scale.of(of(row)));
        }
        pen.stroke();
    }

    #axis(pen, { x, scale, name, labels, format }, c) {
        const { low, high } = scale;
        pen.strokeStyle = c.muted;
        pen.lineWidth = 1;
        pen.beginPath();
        pen.moveTo(x, scale.of(low));
        pen.lineTo(x, scale.of(high));
        pen.stroke();
        pen.font = font(10);
        pen.textAlign = 'left';
        pen.textBaseline = 'middle';
        if (labels) {
            labels.forEach((text, i) => haloed(pen, text, x + 5, scale.of(i), c.ink, c.card));
        } else {
            scale.ticks(5).forEach(v => haloed(pen, format ? format(v) : String(+v.toPrecision(3)), x + 5, scale.of(v), c.ink, c.card));
        }
        pen.textAlign = 'center';
        pen.textBaseline = 'top';
        pen.fillStyle = c.muted;
        name.forEach((line, i) => pen.fillText(line, x, scale.of(low) + 10 + i * px(12)));
    }

    // The front, and of the others every n-th.
    #sample(rows) {
        if (rows.length <= mostLines) {
            return rows;
        }
        const { front } = this.evaluations;
        const step = rows.length / (mostLines - front.length);
        return [...Array.from({ length: mostLines - front.length }, (_, i) => rows[Math.floor(i * step)]), ...front];
    }
}

/** stage2.block1.kernel -> s2.b1, kernel */
export function shorten(name) {
    const parts = name.replace(/stage(\d+)/, 's$1').replace(/block(\d+)/, 'b$1').split('.');
    return parts.length > 1 ? [parts.slice(0, -1).join('.'), parts.at(-1)] : [name];
}
