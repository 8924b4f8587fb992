// The picture of accuracy against latency: where everything lies, and how it is painted.
import { symbols } from '../charts.js';
import { Dots, rgb } from '../canvas/dots.js';
import { font, frame, haloed, shape } from '../canvas/frame.js';
import { extent, linear, logarithmic } from '../canvas/scales.js';
import { halfInterval, kneeOf, pointOf } from './front.js';

/** Beyond this many points marks are squares, without bars of their own. */
const bulk = 3000;
const barsUpTo = 300;
const nearby = 12;
/** Narrower charts have no room for long names. */
const narrow = 500;
export const grid = { left: 66, right: 30, top: 26, bottom: 56 };

export class Scatter {
    #dots = new Dots();
    #picked = new Dots();

    /** Takes the newest of the job, for a picture of this size. */
    arrange(model, { width, height }, isLog) {
        this.rows = model.evaluations.feasible;
        this.winners = model.front ? model.front.points.map(pointOf) : model.evaluations.front;
        this.baselines = model.front ? model.front.baselines.map(pointOf) : [];
        this.isBulk = this.rows.length > bulk;
        const named = [...this.winners, ...this.baselines];
        const scale = isLog ? logarithmic : linear;
        const latencies = extent([...this.rows, ...named].map(r => r.latencyMs), isLog ? 0 : 0.04, isLog ? 0 : 0.04);
        const [low, high] = isLog ? [latencies[0] * 0.94, latencies[1] * 1.07] : latencies;
        this.x = scale(low, high, grid.left, width - grid.right);
        this.y = linear(...extent([...this.rows, ...named].map(r => r.accuracy), 0.05, 0.14), height - grid.bottom, grid.top);
        this.xs = Float32Array.from(this.rows, r => this.x.of(r.latencyMs));
        this.ys = Float32Array.from(this.rows, r => this.y.of(r.accuracy));
    }

    paint(pen, size, c) {
        const axes = {
            x: { scale: this.x, name: size.width < narrow ? 'latency, ms' : 'latency of the exported file, ms (median of its runs)', format: v => String(+v.toPrecision(3)) },
            y: { scale: this.y, name: 'accuracy', format: v => `${(100 * v).toFixed(1)} %` },
        };
        if (this.isBulk) {
            const colour = { fp32: rgb(c.fp32), int8: rgb(c.int8), mixed: rgb(c.mixed) };
            this.#dots.paint(pen, size, this, this.rows.keys(), i => colour[this.rows[i].precision], 0.4, 3);
            pen.globalCompositeOperation = 'destination-over';
            frame(pen, size, grid, axes, c);
            pen.globalCompositeOperation = 'source-over';
        } else {
            frame(pen, size, grid, axes, c);
            this.#bars(pen, this.rows.length <= barsUpTo ? this.rows : [], c.muted, 0.35);
            pen.globalAlpha = 0.5;
            this.rows.forEach((r, i) => {
                pen.fillStyle = c[r.precision];
                shape(pen, symbols[r.precision], this.xs[i], this.ys[i], 8);
                pen.fill();
            });
            pen.globalAlpha = 1;
        }
        this.#bars(pen, this.winners, c.front, 0.9);
        this.#stairs(pen, c.front);
        this.#named(pen, c);
    }

    /** What is selected, over the others. */
    paintPicked(pen, size, selection, c) {
        const picked = [];
        this.rows.forEach((r, i) => {
            if (selection.has(r.index)) {
                picked.push(i);
            }
        });
        if (this.isBulk) {
            const colour = rgb(c.highlight);
            this.#picked.paint(pen, size, this, picked, () => colour, 1, 3);
            return;
        }
        pen.strokeStyle = c.highlight;
        pen.lineWidth = 2;
        for (const i of picked) {
            pen.beginPath();
            pen.arc(this.xs[i], this.ys[i], 7, 0, 7);
            pen.stroke();
        }
    }

    /** What lies under a pixel: a point of the front or a baseline before an evaluation; null: nothing. */
    find(x, y) {
        let [best, found] = [nearby * nearby, null];
        const look = (px, py, row) => {
            const distance = (px - x) ** 2 + (py - y) ** 2;
            if (distance < best) {
                [best, found] = [distance, row];
            }
        };
        [...this.winners, ...this.baselines].forEach(p => look(this.x.of(p.latencyMs), this.y.of(p.accuracy), p));
        if (!found) {
            best = this.isBulk ? 16 : 36;
            this.rows.forEach((r, i) => look(this.xs[i], this.ys[i], r));
        }
        return found;
    }

    #bars(pen, points, colour, opacity) {
        pen.strokeStyle = colour;
        pen.globalAlpha = opacity;
        pen.lineWidth = 1.2;
        pen.beginPath();
        for (const p of points.filter(p => p.p10)) {
            const [left, right, y] = [this.x.of(p.p10), this.x.of(p.p90), this.y.of(p.accuracy)];
            const lines = [[left, y, right, y], [left, y - 3, left, y + 3], [right, y - 3, right, y + 3]];
            if (p.samples) {
                const [x, half] = [this.x.of(p.latencyMs), halfInterval(p.accuracy, p.samples)];
                lines.push([x, this.y.of(p.accuracy - half), x, this.y.of(p.accuracy + half)]);
            }
            for (const [x1, y1, x2, y2] of lines) {
                pen.moveTo(x1, y1);
                pen.lineTo(x2, y2);
            }
        }
        pen.stroke();
        pen.globalAlpha = 1;
    }

    #stairs(pen, colour) {
        pen.strokeStyle = colour;
        pen.lineWidth = 2;
        pen.beginPath();
        this.winners.forEach((p, i) => {
            const [x, y] = [this.x.of(p.latencyMs), this.y.of(p.accuracy)];
            if (i > 0) {
                pen.lineTo(x, this.y.of(this.winners[i - 1].accuracy));
            }
            pen.lineTo(x, y);
        });
        pen.stroke();
    }

    #named(pen, c) {
        pen.lineWidth = 2;
        pen.strokeStyle = c.front;
        for (const p of this.winners) {
            pen.fillStyle = c[p.precision];
            shape(pen, symbols[p.precision], this.x.of(p.latencyMs), this.y.of(p.accuracy), 12);
            pen.fill();
            pen.stroke();
        }
        const taken = [];
        const knee = this.winners[kneeOf(this.winners)];
        if (knee) {
            const [x, y] = [this.x.of(knee.latencyMs), this.y.of(knee.accuracy)];
            pen.beginPath();
            pen.moveTo(x, y - 9);
            pen.lineTo(x, y - 22);
            pen.stroke();
            label(pen, taken, 'knee', x, y - 30, font(12, 700), c.front, c.card, -1);
        }
        for (const p of this.baselines) {
            const [x, y] = [this.x.of(p.latencyMs), this.y.of(p.accuracy)];
            pen.strokeStyle = c.front;
            pen.lineWidth = 1.5;
            shape(pen, 'rect', x, y, 21);
            pen.stroke();
            label(pen, taken, p.name, x, y + 20, font(11), c.muted, c.card, 1);
        }
    }
}

/** Moves up (-1) or down (1) until nothing else is written there. */
function label(pen, taken, text, x, y, face, colour, ground, way) {
    pen.font = face;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    const half = pen.measureText(text).width / 2 + 3;
    const middle = Math.min(Math.max(x, half), pen.canvas.clientWidth - half);
    const height = 14;
    while (taken.some(t => Math.abs(t.x - middle) < t.half + half && Math.abs(t.y - y) < height)) {
        y += way * height;
    }
    taken.push({ x: middle, y, half });
    haloed(pen, text, middle, y, colour, ground);
}
