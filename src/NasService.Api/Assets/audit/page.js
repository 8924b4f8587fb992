// Who did what. The chain of hashes tells whether an entry was changed or removed.
import { get } from '../api.js';
import { card, h, notice, replace, table } from '../dom.js';
import { moment } from '../format.js';

const content = document.getElementById('content');
const verdict = h('p', { role: 'status' });
const list = h('div', {});
const more = h('button', { type: 'button', hidden: true, onclick: () => read(next) }, 'Older entries');
let entries = [];
let next = null;

replace(content, card('What was done', verdict, list, more));
try {
    await read('/audit?limit=100');
    const { intact, firstBroken } = await get('/audit:verify');
    replace(verdict, intact ? 'No entry was changed or removed.' : h('span', { class: 'error' }, `Entry ${firstBroken} is not what was written.`));
} catch (error) {
    notice(error.message, true);
}
content.dataset.ready = 'true';

async function read(path) {
    const page = await get(path.replace(/^.*\/api\/v1/, ''));
    entries = [...entries, ...page.items];
    next = page.next;
    more.hidden = !next;
    replace(list, table('Audit log', [
        { title: '#', numeric: true, cell: e => String(e.seq) }, { title: 'At', cell: e => moment(e.at) }, { title: 'User', cell: e => e.user }, { title: 'Action', cell: e => h('code', {}, e.action) },
        { title: 'On', cell: e => h('code', {}, e.target) }, { title: 'Status', numeric: true, cell: e => String(e.status) }, { title: 'From', cell: e => e.address ?? '–' }, { title: 'Hash', cell: e => h('code', {}, e.hash.slice(0, 12)) },
    ], entries));
}
