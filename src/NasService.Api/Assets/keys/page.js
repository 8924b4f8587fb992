// API keys: made, shown once, taken back.
import { get, send } from '../api.js';
import { attempt, card, h, notice, replace, table } from '../dom.js';
import { moment } from '../format.js';

const content = document.getElementById('content');
const list = h('div', {});
const secret = h('div', { role: 'status' });
const scopes = ['read', 'submit', 'worker', 'admin'];
const inputs = {
    name: h('input', { type: 'text', id: 'key-name', required: true, maxlength: 80 }), user: h('input', { type: 'text', id: 'key-user', required: true, maxlength: 80 }),
    days: h('input', { type: 'number', id: 'key-days', min: 1, max: 3650, placeholder: 'no end' }), scopes: scopes.map(s => h('input', { type: 'checkbox', value: s, ...(s === 'read' ? { checked: true } : {}) })),
};
const mistakes = h('ul', { class: 'mistakes', 'aria-live': 'assertive' });

replace(content,
    card('New key', h('form', { class: 'row', onsubmit: create },
        h('label', {}, 'What for', inputs.name), h('label', {}, 'User', inputs.user), h('label', {}, 'Days', inputs.days),
        h('div', { class: 'row', role: 'group', 'aria-label': 'Allows' }, h('span', { class: 'hint' }, 'Allows'), inputs.scopes.map(box => h('label', {}, box, box.value))), h('button', { type: 'submit', class: 'primary' }, 'Make a key')), mistakes, secret),
    card('Keys', list));
await read();
content.dataset.ready = 'true';

async function create(event) {
    event.preventDefault();
    replace(mistakes);
    try {
        const made = await send('POST', '/keys', {
            name: inputs.name.value, user: inputs.user.value, scopes: inputs.scopes.filter(b => b.checked).map(b => b.value), expiresInDays: inputs.days.value ? Number(inputs.days.value) : null,
        });
        replace(secret, h('p', {}, 'Copy it now, it is shown this once: ', h('code', {}, made.secret)));
        await read();
    } catch (error) {
        replace(mistakes, (error.errors?.length ? error.errors : [{ pointer: '', message: error.message }]).map(e => h('li', {}, `${e.pointer} ${e.message} ${e.allowed ? `Allowed: ${e.allowed}` : ''}`)));
    }
}

async function read() {
    const { keys } = await get('/keys').catch(error => { notice(error.message, true); return { keys: [] }; });
    replace(list, table('Keys', [
        { title: 'Key', cell: k => h('code', {}, `${k.prefix}…`) }, { title: 'What for', cell: k => k.name }, { title: 'User', cell: k => k.user }, { title: 'Allows', cell: k => k.device ? `device ${k.device}` : k.scopes.join(', ') },
        { title: 'Made', cell: k => moment(k.createdAt) }, { title: 'Last used', cell: k => moment(k.lastUsedAt) }, { title: 'Expires', cell: k => k.expiresAt ? moment(k.expiresAt) : 'never' },
        { title: 'Revoke', cell: k => k.revokedAt ? `revoked ${moment(k.revokedAt)}` : h('button', { type: 'button', class: 'danger', onclick: () => revoke(k) }, 'Revoke') },
    ], keys));
}

async function revoke(key) {
    if (confirm(`Take back the key ${key.prefix}… (${key.name})? Sessions opened with it end.`)) {
        await attempt(() => send('DELETE', `/keys/${key.id}`));
        await read();
    }
}
