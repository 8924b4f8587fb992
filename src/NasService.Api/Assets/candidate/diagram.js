// A network as a picture: one box for each block, its bits, its kernel and widths, shaded by its share of the latency, or of the work where that is not known.
import { s } from '../dom.js';
import { percent, short } from '../format.js';

const width = 460;
const boxHeight = 58;
const gap = 22;
const left = 64;

/** Blocks of `other` that differ are outlined; blocks that only the other one has are dashed. */
export function diagram(candidate, other) {
    const rows = align(candidate.blocks, other?.blocks ?? []);
    const total = candidate.blocks.reduce((a, b) => a + b.macs, 0);
    const height = (rows.length + 1) * (boxHeight + gap) + 8;
    const picture = s('svg', { class: 'diagram', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Block diagram of ${candidate.id}: ${candidate.blocks.map(describe).join('; ')}` });
    picture.append(s('text', { x: left + 4, y: 26 }, candidate.inputs.map(i => `${i.name} ${i.shape.join(' × ')}`).join(', ')));
    rows.forEach(({ mine, theirs }, i) => {
        const y = 40 + i * (boxHeight + gap);
        picture.append(s('path', { class: 'edge', d: `M${left + 150} ${y - gap + 6} V${y - 2}` }), s('path', { class: 'edge', d: `M${left + 146} ${y - 7} L${left + 150} ${y - 1} L${left + 154} ${y - 7}` }));
        picture.append(...(mine ? box(mine, y, mine.latencyShare ?? mine.macs / total, theirs !== null && other && !same(mine, theirs)) : ghost(theirs, y)));
    });
    picture.append(s('text', { x: left + 4, y: 40 + rows.length * (boxHeight + gap) + 14 }, `${candidate.classes} classes`));
    return picture;
}

/** Names of blocks that are not alike. */
export const differences = (a, b) => align(a.blocks, b.blocks).filter(({ mine, theirs }) => !mine || !theirs || !same(mine, theirs)).map(({ mine, theirs }) => ({ name: (mine ?? theirs).name, mine, theirs }));

const describe = b => `${b.name}: ${shape(b)}, ${bitsOf(b)}`;

/** What may differ, beside the block's name. */
export const detailsOf = b => b ? `${shape(b)}, ${b.outSize} × ${b.outSize} out, ${bitsOf(b)}` : 'not there';

function box(block, y, share, isChanged) {
    const strength = Math.round(8 + 62 * Math.sqrt(share));
    const residual = block.residual ? [s('path', { class: 'edge', d: `M${left} ${y + 6} H${left - 18} V${y + boxHeight - 6} H${left}` }), s('text', { class: 'sub', x: left - 36, y: y + boxHeight / 2 + 4 }, '+x')] : [];
    const bits = bitsOf(block);
    const colour = `var(--${bits === 'int8' ? 'int8' : bits === 'fp32' ? 'fp32' : 'mixed'})`;
    const rect = s('rect', { class: isChanged ? 'block changed' : 'block', x: left, y, width: 300, height: boxHeight, rx: 8 });
    rect.style.fill = `color-mix(in srgb, var(--accent) ${strength}%, var(--card))`;
    return [
        ...residual, rect,
        s('rect', { x: left, y, width: 6, height: boxHeight, rx: 3, fill: colour }),
        s('text', { x: left + 16, y: y + 19, 'font-weight': 650 }, block.name + (isChanged ? ' (differs)' : '')),
        s('text', { x: left + 16, y: y + 35 }, shape(block)),
        s('text', { class: 'sub', x: left + 16, y: y + 50 }, `${block.out} × ${block.outSize} × ${block.outSize} out, ${short(block.params)} parameters`),
        s('text', { class: 'tag', x: left + 308, y: y + 19 }, bits),
        s('text', { x: left + 308, y: y + 36 }, percent(share, 1)),
        s('text', { class: 'sub', x: left + 308, y: y + 50 }, `${short(block.macs)} MACs`),
    ];
}

const ghost = (block, y) => [
    s('rect', { class: 'ghost', x: left, y, width: 300, height: boxHeight, rx: 8 }),
    s('text', { class: 'sub', x: left + 16, y: y + 34 }, `${block.name} is left out here`),
];

function shape(block) {
    const depthwise = block.layers.find(l => l.depthwise);
    if (depthwise) {
        return `${block.kind} ${depthwise.kernel}×${depthwise.kernel}${depthwise.stride > 1 ? ' stride 2' : ''}, ${block.in} → ${depthwise.out} → ${block.out}`;
    }
    const first = block.layers[0];
    return `${block.kind}${first.kernel > 1 ? ` ${first.kernel}×${first.kernel}` : ''}${first.stride > 1 ? ' stride 2' : ''}, ${block.in} → ${block.out}`;
}

function bitsOf(block) {
    const bits = new Set(block.layers.map(l => l.bits));
    return bits.size > 1 ? 'mixed' : bits.has(8) ? 'int8' : 'fp32';
}

const same = (a, b) => shape(a) === shape(b) && bitsOf(a) === bitsOf(b) && a.outSize === b.outSize;

// Blocks by name, in the order of whichever network has more of a stage.
function align(mine, theirs) {
    const rows = mine.map(b => ({ mine: b, theirs: theirs.find(t => t.name === b.name) ?? null }));
    theirs.filter(t => !mine.some(m => m.name === t.name)).forEach(t => {
        const before = theirs[theirs.indexOf(t) - 1]?.name;
        const at = rows.findIndex(r => (r.mine ?? r.theirs).name === before);
        rows.splice(at + 1, 0, { mine: null, theirs: t });
    });
    return rows;
}
