// The picture of quality against latency: where everything lies, and how it is painted.
import { symbols } from '../charts.js';
import { Dots, rgb } from '../canvas/dots.js';
import { font, frame, shape } from '../canvas/frame.js';
import { placeLabels } from '../canvas/labels.js';
import { extent, linear, logarithmic, logFrom, spansMore } from '../canvas/scales.js';
import { kneeOf, pointOf } from './front.js';

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

    /** Takes the newest of the job, for a picture of this size; isLog null: as the latencies ask for. */
    arrange(model, { width, height }, isLog) {
        this.metric = model.metric;
        this.rows = model.evaluations.feasible;
        this.isVerified = model.front?.summary.verified ?? false;
        this.winners = model.front ? model.front.front.map(pointOf) : model.evaluations.front;
        this.baselines = model.front ? model.front.baselines.map(pointOf) : [];
        this.isBulk = this.rows.length > bulk;
        const named = [...this.winners, ...this.baselines];
        const barred = [...named, ...this.#barred];
        const latencies = [...this.rows.map(r => r.latencyMs), ...barred.flatMap(r => [r.latencyMs, r.p10 ?? r.latencyMs, r.p90 ?? r.latencyMs])];
        const qualities = [...this.rows.map(r => r.quality), ...named.flatMap(r => r.ci95 ?? []), ...named.map(r => r.quality)];
        this.isLog = isLog ?? spansMore(this.rows.concat(named).map(r => r.latencyMs), logFrom);
        const [least, most] = this.isLog ? extent(latencies) : extent(latencies, 0.04, 0.04);
        const [low, high] = this.isLog ? [least * 0.94, most * 1.07] : [least, most];
        this.x = (this.isLog ? logarithmic : linear)(low, high, grid.left, width - grid.right);
        this.y = linear(...extent(qualities, 0.05, 0.08), height - grid.bottom, grid.top);
        this.xs = Float32Array.from(this.rows, r => this.x.of(r.latencyMs));
        this.ys = Float32Array.from(this.rows, r => this.y.of(r.quality));
    }

    get isEmpty() {
        return this.rows.length + this.winners.length + this.baselines.length === 0;
    }

    /** Of the search so far, as long as they are few. */
    get #barred() {
        return !this.isVerified && this.rows.length <= barsUpTo ? this.rows : [];
    }

    paint(pen, size, c) {
        const axes = {
            x: { scale: this.x, name: size.width < narrow ? 'latency, ms' : 'latency of the exported file, ms (median of its runs)', format: v => String(+v.toPrecision(3)) },
            y: { scale: this.y, name: this.metric.axis + this.metric.sense, format: this.metric.tick },
        };
        if (this.isBulk) {
            const colour = { fp32: rgb(c.fp32), int8: rgb(c.int8), mixed: rgb(c.mixed) };
            this.#dots.paint(pen, size, this, this.rows.keys(), i => colour[this.rows[i].precision], this.isVerified ? 0.22 : 0.4, 3);
            pen.globalCompositeOperation = 'destination-over';
            frame(pen, size, grid, axes, c);
            pen.globalCompositeOperation = 'source-over';
        } else {
            frame(pen, size, grid, axes, c);
        }
        pen.save();
        pen.beginPath();
        pen.rect(grid.left, grid.top, size.width - grid.left - grid.right, size.height - grid.top - grid.bottom);
        pen.clip();
        this.#cloud(pen, c);
        this.#bars(pen, this.winners, c.front, 0.9);
        this.#stairs(pen, c.front);
        pen.restore();
        this.#named(pen, size, c);
    }

    // Once the front is scored on other images, what the search saw is hollow: it may lie above the front and be no better.
    #cloud(pen, c) {
        if (this.isBulk) {
            return;
        }
        this.#bars(pen, this.#barred, c.muted, 0.35);
        pen.globalAlpha = 0.5;
        pen.lineWidth = 1.2;
        this.rows.forEach((r, i) => {
            pen.fillStyle = pen.strokeStyle = c[r.precision];
            shape(pen, symbols[r.precision], this.xs[i], this.ys[i], this.isVerified ? 6 : 8);
            if (this.isVerified) {
                pen.stroke();
            } else {
                pen.fill();
            }
        });
        pen.globalAlpha = 1;
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
        [...this.winners, ...this.baselines].forEach(p => look(this.x.of(p.latencyMs), this.y.of(p.quality), p));
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
            const [left, right, y] = [this.x.of(p.p10), this.x.of(p.p90), this.y.of(p.quality)];
            const lines = [[left, y, right, y], [left, y - 3, left, y + 3], [right, y - 3, right, y + 3]];
            if (p.ci95) {
                const [x, [low, high]] = [this.x.of(p.latencyMs), p.ci95];
                lines.push([x, this.y.of(low), x, this.y.of(high)]);
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
            const [x, y] = [this.x.of(p.latencyMs), this.y.of(p.quality)];
            if (i > 0) {
                pen.lineTo(x, this.y.of(this.winners[i - 1].quality));
            }
            pen.lineTo(x, y);
        });
        pen.stroke();
    }

    #named(pen, size, c) {
        pen.lineWidth = 2;
        pen.strokeStyle = c.front;
        const marks = [];
        for (const p of this.winners) {
            pen.fillStyle = c[p.precision];
            shape(pen, symbols[p.precision], this.x.of(p.latencyMs), this.y.of(p.quality), 12);
            pen.fill();
            pen.stroke();
            marks.push({ x: this.x.of(p.latencyMs), y: this.y.of(p.quality), half: 7 });
        }
        const labels = [];
        const knee = this.winners[kneeOf(this.winners, this.metric)];
        if (knee) {
            labels.push({ text: 'knee', x: this.x.of(knee.latencyMs), y: this.y.of(knee.quality), face: font(12, 700), colour: c.front });
        }
        for (const p of this.baselines) {
            const [x, y] = [this.x.of(p.latencyMs), this.y.of(p.quality)];
            pen.strokeStyle = c.front;
            pen.lineWidth = 1.5;
            shape(pen, 'rect', x, y, 21);
            pen.stroke();
            marks.push({ x, y, half: 11 });
            labels.push({ text: p.name, x, y, face: font(11), colour: c.muted });
        }
        placeLabels(pen, labels, marks, { left: grid.left + 2, right: size.width - 4, top: grid.top, bottom: size.height - grid.bottom - 2 }, c.card);
    }
}
