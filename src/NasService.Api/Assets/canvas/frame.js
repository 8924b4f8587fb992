// What surrounds the points of a chart: grid lines, round numbers, names of the axes; and marks that many charts need.
import { px } from '../charts.js';

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

export const font = (size, weight = 400) => `${weight} ${px(size)}px ${family}`;

/** @param axes { x, y } with { scale, name, format } */
export function frame(pen, { width, height }, grid, axes, c) {
    const [left, right, top, bottom] = [grid.left, width - grid.right, grid.top, height - grid.bottom];
    pen.lineWidth = 1;
    pen.font = font(11);
    pen.fillStyle = c.muted;
    const line = (colour, x1, y1, x2, y2) => {
        pen.strokeStyle = colour;
        pen.beginPath();
        pen.moveTo(crisp(x1), crisp(y1));
        pen.lineTo(crisp(x2), crisp(y2));
        pen.stroke();
    };
    pen.textAlign = 'center';
    pen.textBaseline = 'top';
    for (const tick of axes.x.scale.ticks(Math.max(2, Math.floor((right - left) / 90)))) {
        const x = axes.x.scale.of(tick);
        line(c.line, x, top, x, bottom);
        pen.fillText(axes.x.format(tick), x, bottom + 7);
    }
    pen.textAlign = 'right';
    pen.textBaseline = 'middle';
    for (const tick of axes.y.scale.ticks(Math.max(2, Math.floor((bottom - top) / 60)))) {
        const y = axes.y.scale.of(tick);
        line(c.line, left, y, right, y);
        pen.fillText(axes.y.format(tick), left - 8, y);
    }
    line(c.muted, left, bottom, right, bottom);
    line(c.muted, left, top, left, bottom);
    pen.font = font(12);
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(axes.x.name, (left + right) / 2, height - 14);
    pen.save();
    pen.translate(12, (top + bottom) / 2);
    pen.rotate(-Math.PI / 2);
    pen.fillText(axes.y.name, 0, 0);
    pen.restore();
}

/** The path of a mark around a point: the shapes tell colours apart for whoever does not see them. */
export function shape(pen, symbol, x, y, size) {
    const half = size / 2;
    pen.beginPath();
    if (symbol === 'circle') {
        pen.arc(x, y, half, 0, 2 * Math.PI);
    } else if (symbol === 'triangle') {
        pen.moveTo(x, y - half);
        pen.lineTo(x + half, y + half);
        pen.lineTo(x - half, y + half);
    } else if (symbol === 'diamond') {
        pen.moveTo(x, y - half);
        pen.lineTo(x + half, y);
        pen.lineTo(x, y + half);
        pen.lineTo(x - half, y);
    } else {
        pen.rect(x - half, y - half, size, size);
    }
    pen.closePath();
}

/** Text with a halo, so that it is read over lines. */
export function haloed(pen, text, x, y, colour, ground) {
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = ground;
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
}

const crisp = v => Math.round(v) + 0.5;
