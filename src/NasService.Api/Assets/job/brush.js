// A rectangle drawn over a chart with the pointer. It and what it selects are painted on a canvas of their own: the chart below, with all its points,
// is not drawn again while somebody drags.
import { cleanPen, colours } from '../charts.js';
import { h } from '../dom.js';

const slack = 4;
const many = 2000;

/**
 * @param place the chart's element
 * @param chart the chart, with one grid
 * @param grid margins of the grid in pixels: { left, right, top, bottom }
 * @param isLog whether the horizontal axis is logarithmic
 * @param select called with { left, right, low, high } in values, or null
 * @param points gives the selected points as [x, y] in values
 */
export function brushOver(place, chart, grid, isLog, select, points) {
    const canvas = h('canvas', { class: 'overlay', 'aria-hidden': 'true' });
    place.append(canvas);
    let range = null;
    let start = null;
    let asked = false;
    let dragged = false;

    const at = e => {
        const box = place.getBoundingClientRect();
        return [clamp(e.clientX - box.left, grid.left, box.width - grid.right), clamp(e.clientY - box.top, grid.top, box.height - grid.bottom)];
    };

    place.addEventListener('pointerdown', e => {
        const box = place.getBoundingClientRect();
        const isInside = e.clientX - box.left >= grid.left && e.clientX - box.left <= box.width - grid.right && e.clientY - box.top >= grid.top && e.clientY - box.top <= box.height - grid.bottom;
        dragged = false;
        start = e.button === 0 && isInside ? at(e) : null;
    });
    addEventListener('pointermove', e => {
        if (start) {
            const here = at(e);
            if (dragged || Math.hypot(here[0] - start[0], here[1] - start[1]) > slack) {
                dragged = true;
                change(valuesOf(start, here));
            }
        }
    });
    addEventListener('pointerup', () => { start = null; });
    chart.on('rendered', paint);

    function change(next) {
        range = next;
        if (!asked) {
            asked = true;
            requestAnimationFrame(() => { asked = false; select(range); });
        }
    }

    function valuesOf(a, b) {
        const [x1, y1] = chart.convertFromPixel({ gridIndex: 0 }, a);
        const [x2, y2] = chart.convertFromPixel({ gridIndex: 0 }, b);
        return { left: Math.min(x1, x2), right: Math.max(x1, x2), low: Math.min(y1, y2), high: Math.max(y1, y2) };
    }

    // Two corners are asked of the chart; the thousands between are arithmetic.
    function scale() {
        const [x0, x1] = [grid.left, place.clientWidth - grid.right];
        const [y0, y1] = [place.clientHeight - grid.bottom, grid.top];
        const [left, low] = chart.convertFromPixel({ gridIndex: 0 }, [x0, y0]);
        const [right, high] = chart.convertFromPixel({ gridIndex: 0 }, [x1, y1]);
        const f = isLog() ? Math.log : v => v;
        const [from, to] = [f(left), f(right)];
        return { x: v => x0 + (f(v) - from) / (to - from) * (x1 - x0), y: v => y0 + (v - low) / (high - low) * (y1 - y0) };
    }

    function paint() {
        const pen = cleanPen(canvas, place.clientWidth, place.clientHeight);
        const selected = points();
        if (selected.length === 0 && !range) {
            return;
        }
        const { highlight } = colours();
        const { x, y } = scale();
        pen.fillStyle = pen.strokeStyle = highlight;
        pen.lineWidth = 2;
        for (const [px, py] of selected) {
            if (selected.length > many) {
                pen.fillRect(x(px) - 1.5, y(py) - 1.5, 3, 3);
            } else {
                pen.beginPath();
                pen.arc(x(px), y(py), 7, 0, 7);
                pen.stroke();
            }
        }
        if (range) {
            const box = [x(range.left), y(range.high), x(range.right) - x(range.left), y(range.low) - y(range.high)];
            pen.globalAlpha = 0.12;
            pen.fillRect(...box);
            pen.globalAlpha = 1;
            pen.lineWidth = 1;
            pen.strokeRect(...box);
        }
    }

    return { paint, change, wasDragged: () => dragged, clear: () => { range = null; paint(); } };
}

const clamp = (v, low, high) => Math.max(low, Math.min(high, v));
