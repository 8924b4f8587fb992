// A rectangle drawn over a chart with the pointer.
const slack = 4;

/**
 * @param place the chart's element
 * @param grid margins of the chart in pixels: { left, right, top, bottom }
 * @param valuesOf [x, y] in pixels to values
 * @param select called once a frame at most with { left, right, low, high } in values
 */
export function brushOver(place, grid, valuesOf, select) {
    let range = null;
    let start = null;
    let asked = false;
    let dragged = false;

    const at = (e, box = place.getBoundingClientRect()) => [clamp(e.clientX - box.left, grid.left, box.width - grid.right), clamp(e.clientY - box.top, grid.top, box.height - grid.bottom)];

    place.addEventListener('pointerdown', e => {
        const box = place.getBoundingClientRect();
        const isInside = e.clientX - box.left >= grid.left && e.clientX - box.left <= box.width - grid.right && e.clientY - box.top >= grid.top && e.clientY - box.top <= box.height - grid.bottom;
        dragged = false;
        start = e.button === 0 && isInside ? at(e, box) : null;
        if (start) {
            e.preventDefault();
        }
    });
    addEventListener('pointermove', e => {
        if (start) {
            const here = at(e);
            if (dragged || Math.hypot(here[0] - start[0], here[1] - start[1]) > slack) {
                dragged = true;
                const [[x1, y1], [x2, y2]] = [valuesOf(start), valuesOf(here)];
                change({ left: Math.min(x1, x2), right: Math.max(x1, x2), low: Math.min(y1, y2), high: Math.max(y1, y2) });
            }
        }
    });
    addEventListener('pointerup', () => { start = null; });

    function change(next) {
        range = next;
        if (!asked) {
            asked = true;
            requestAnimationFrame(() => {
                asked = false;
                if (range) {
                    select(range);
                }
            });
        }
    }

    /** Over everything else. */
    function paint(pen, x, y, colour) {
        if (range) {
            const box = [x.of(range.left), y.of(range.high), x.of(range.right) - x.of(range.left), y.of(range.low) - y.of(range.high)];
            pen.fillStyle = pen.strokeStyle = colour;
            pen.globalAlpha = 0.12;
            pen.fillRect(...box);
            pen.globalAlpha = 1;
            pen.lineWidth = 1;
            pen.strokeRect(...box);
        }
    }

    return { paint, change, isDragging: () => start !== null, wasDragged: () => dragged, clear: () => { range = null; } };
}

const clamp = (v, low, high) => Math.max(low, Math.min(high, v));
