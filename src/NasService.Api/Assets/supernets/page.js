// Trained supernets: each can be searched again for another device or budget without training.
import { all, base, get } from '../api.js';
import { h, replace, table } from '../dom.js';
import { count, moment } from '../format.js';
import { learn, nameOf, spaceOf } from '../names.js';

const content = document.getElementById('content');
const [supernets, { spaces }] = await Promise.all([all('/supernets?limit=100'), get('/spaces')]);
await learn(supernets.map(s => s.jobId));
const spaceNames = new Map(spaces.map(s => [s.hash, s.name]));
replace(content, h('div', { class: 'card' },
    h('p', { class: 'caption' }, 'What a job has trained once can be searched again, for another device or another budget, without training: Specialize.'),
    table('Supernets', [
        { title: 'Job', cell: s => [h('a', { href: `${base}/jobs/${s.jobId}` }, nameOf(s.jobId)), ' ', h('code', {}, s.jobId)] },
        { title: 'Space', cell: s => spaceNames.get(s.spaceHash) ?? spaceOf(s.jobId) ?? s.spaceHash.slice(0, 12) },
        { title: 'Recipe', cell: s => s.recipe }, { title: 'Steps', numeric: true, cell: s => count(s.steps) },
        { title: 'Bit-exact', cell: s => s.bitExact ? 'yes' : 'no' },
        { title: 'Weights', cell: s => h('code', {}, s.hash.slice(0, 16)) }, { title: 'Data', cell: s => h('code', {}, s.dataHash.slice(0, 16)) },
        { title: 'Stored', cell: s => moment(s.createdAt) },
        { title: 'Reuse', cell: s => h('a', { class: 'button', href: `${base}/specialize?job=${s.jobId}` }, 'Specialize') },
    ], supernets)));
content.dataset.ready = 'true';
