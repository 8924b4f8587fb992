// The shipped search spaces: how large, what varies, the smallest and the largest network.
import { base, get } from '../api.js';
import { card, figure, h, replace, table } from '../dom.js';
import { count, short } from '../format.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const content = document.getElementById('content');
const { spaces } = await get('/spaces');
replace(content, spaces.map(space => {
    const section = card(space.name,
        h('p', {}, space.description),
        h('dl', { class: 'figures' },
            figure('Task', space.task, `judged by ${space.metric.name}`),
            figure('Architectures', size(space.architectures)), figure('With every policy', size(space.size)), figure('Dimensions', count(space.dimensions.length)),
            figure('Smallest', `${short(space.smallest.macs)}\u00a0MACs`, `${short(space.smallest.parameters)} parameters`),
            figure('Largest', `${short(space.largest.macs)}\u00a0MACs`, `${short(space.largest.parameters)} parameters`)),
        h('p', {}, h('a', { class: 'button primary', href: `${base}/new?space=${encodeURIComponent(space.name)}` }, 'Search it')),
        h('details', {}, h('summary', {}, 'Dimensions'), table(`Dimensions of ${space.name}`, [
            { title: 'Dimension', cell: d => h('code', {}, d.name) }, { title: 'Kind', cell: d => d.kind }, { title: 'Choices', cell: d => d.choices.join(', ') }, { title: 'Matters when', cell: d => d.activeWhen ?? 'always' },
        ], space.dimensions)),
        h('p', { class: 'hint mono break' }, `sha256 ${space.hash}`));
    section.id = space.name;
    return section;
}));
content.dataset.ready = 'true';

function size(value) {
    const number = Number(value);
    if (number < 1e9) {
        return count(number);
    }
    const [digits, power] = number.toExponential(2).split('e+');
    return `${digits} × 10${[...power].map(d => raised[d]).join('')}`.replaceAll(' ', '\u00a0');
}

