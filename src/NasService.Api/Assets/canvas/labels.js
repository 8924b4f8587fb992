// Names beside marks: each at the nearest place where neither another name nor a mark is, and within the plot.
import { haloed } from './frame.js';

const height = 15;
const rings = [1, 2, 3, 4, 6, 8];
/** Beyond this a line leads from the name to its mark. */
const far = 26;

/**
 * @param labels { text, x, y, face, colour, gap? }: the mark's middle; the first ones get the best places
 * @param marks { x, y, half } that no name may hide
 * @param area { left, right, top, bottom } that names stay in
 */
export function placeLabels(pen, labels, marks, area, ground) {
    const taken = marks.map(m => ({ left: m.x - m.half, right: m.x + m.half, top: m.y - m.half, bottom: m.y + m.half }));
    for (const { text, x, y, face, colour, gap = 12 } of labels) {
        pen.font = face;
        const half = pen.measureText(text).width / 2 + 3;
        const box = find(around(x, y, half, gap).map(([cx, cy]) => inside(cx, cy, half, area)), taken);
        if (!box) {
            continue;
        }
        taken.push(box);
        const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        if (Math.hypot(Math.max(0, Math.abs(cx - x) - half), cy - y) > far) {
            lead(pen, x, y, Math.min(Math.max(x, box.left), box.right), cy < y ? box.bottom : box.top, colour);
        }
        pen.font = face;
        pen.textAlign = 'center';
        pen.textBaseline = 'middle';
        haloed(pen, text, cx, cy, colour, ground);
    }
}

// Below, above, to the sides, and the same farther away.
const around = (x, y, half, gap) => rings.flatMap(ring => {
    const [away, aside] = [gap + height / 2 + (ring - 1) * height, gap + half + (ring - 1) * height];
    return [[x, y + away], [x, y - away], [x + aside, y], [x - aside, y], [x + half, y + away], [x - half, y + away], [x + half, y - away], [x - half, y - away]];
});

function inside(x, y, half, { left, right, top, bottom }) {
    const cx = Math.min(Math.max(x, left + half), right - half);
    const cy = Math.min(Math.max(y, top + height / 2), bottom - height / 2);
    return { left: cx - half, right: cx + half, top: cy - height / 2, bottom: cy + height / 2 };
}

// A name without a place is left out, and its mark tells it when it is pointed at.
const find = (boxes, taken) => boxes.find(b => !taken.some(t => t.left < b.right && b.left < t.right && t.top < b.bottom && b.top < t.bottom));

function lead(pen, x1, y1, x2, y2, colour) {
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.globalAlpha = 0.6;
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.stroke();
    pen.globalAlpha = 1;
}
