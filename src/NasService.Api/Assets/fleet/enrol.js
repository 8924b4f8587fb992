// A device gets a key of its own: a token that it shows once.
import { base, get, send } from '../api.js';
import { attempt, card, h, replace, table } from '../dom.js';
import { moment } from '../format.js';

const name = h('input', { type: 'text', id: 'device-name', required: true, maxlength: 64 });
const mistakes = h('ul', { class: 'mistakes', 'aria-live': 'assertive' });
const token = h('div', { role: 'status' });
const keys = h('div', {});
const isNear = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);

/** The card, for administrators. */
export function enrolment() {
    list();
    return card('Add a device', h('form', { class: 'row', onsubmit: enrol }, h('label', {}, 'Name', name), h('button', { type: 'submit', class: 'primary' }, 'Enrol')),
        mistakes, token, keys, h('p', { class: 'caption' }, 'Jobs ask for it by latency.device. Its key opens its own measurements and nothing else.'));
}

async function enrol(event) {
    event.preventDefault();
    replace(mistakes);
    try {
        const made = await send('POST', '/enrolments', { device: name.value });
        replace(token, h('p', {}, `On the device, until ${moment(made.expiresAt)}, once: `),
            h('img', { class: 'qr', src: `data:image/svg+xml,${encodeURIComponent(made.qrCode)}`, alt: `QR code of the link below, which makes a browser the device ${made.device}` }),
            h('p', {}, 'A phone, a tablet or any browser: ', h('a', { href: made.link, target: '_blank', rel: 'noopener' }, made.link)),
            isNear ? h('p', { class: 'caption' }, 'Another device cannot open this address, which is this machine\'s own: open this page by one that it can, with HTTPS, and enrol there.') : null,
            h('p', {}, 'A machine with this product:'),
            h('pre', {}, h('code', {}, `nas device-worker --server ${location.origin}${base}/ --enrol ${made.token}`)));
    } catch (error) {
        replace(mistakes, (error.errors?.length ? error.errors : [{ pointer: '', message: error.message }])
            .map(e => h('li', {}, `${e.pointer} ${e.message} ${e.allowed ? `Allowed: ${e.allowed}` : ''}`)));
    }
}

async function list() {
    const devices = (await get('/keys')).keys.filter(k => k.device && !k.revokedAt);
    replace(keys, devices.length === 0 ? null : table('Enrolled devices', [
        { title: 'Device', cell: k => k.device }, { title: 'Enrolled', cell: k => moment(k.createdAt) }, { title: 'Last used', cell: k => moment(k.lastUsedAt) },
        { title: 'Revoke', cell: k => h('button', { type: 'button', class: 'danger', onclick: () => revoke(k) }, 'Revoke') },
    ], devices));
}

async function revoke(key) {
    if (confirm(`Take back the key of ${key.device}? It measures nothing more until it is enrolled again.`)) {
        await attempt(() => send('DELETE', `/keys/${key.id}`));
        await list();
    }
}
