// The page that makes a browser a device: a token from its address, or a key that it has, and then measurements until it is closed.
import { Claims } from './claims.js';
import { fingerprint, losses, surroundings } from './fingerprint.js';
import { Pace } from './pace.js';
import { Runtime, Unstarted } from './runtime.js';
import { Refused, Service } from './service.js';

const base = document.documentElement.dataset.base ?? '';
const kept = 'nasservice.device';
const find = id => document.getElementById(id);
const write = (id, text) => { find(id).textContent = text; };
const shown = (id, isShown) => { find(id).hidden = !isShown; };

const api = new URL(`${base}/api/v1`, location.href).href;
const worker = [...crypto.getRandomValues(new Uint8Array(8))].map(b => b.toString(16).padStart(2, '0')).join('');
const megabytes = bytes => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const percent = share => share === undefined ? 'not known yet' : `${(100 * share).toFixed(1)} %`;
const milliseconds = value => `${value.toPrecision(3)} ms`;

const here = await surroundings();
const runtime = new Runtime(heard);
const pace = new Pace(paced);
let device = read();
let claims = null;

find('lost').replaceChildren(...losses(here).map(text => Object.assign(document.createElement('li'), { textContent: text })));
shown('losses', losses(here).length > 0);
find('enrol').addEventListener('submit', event => {
    event.preventDefault();
    enrol(find('token').value.trim());
});
find('pause').addEventListener('click', () => {
    const isHeld = find('pause').getAttribute('aria-pressed') !== 'true';
    find('pause').setAttribute('aria-pressed', String(isHeld));
    write('pause', isHeld ? 'Go on' : 'Pause');
    pace.hold(isHeld);
});
find('forget').addEventListener('click', () => {
    if (confirm(`Forget the key of ${device.name}? The device measures nothing more until it is enrolled again.`)) {
        localStorage.removeItem(kept);
        location.reload();
    }
});
for (const choice of document.querySelectorAll('input[name=provider]')) {
    choice.addEventListener('change', () => {
        save({ ...device, provider: choice.value });
        location.reload();
    });
}
addEventListener('pagehide', () => claims && service().leave(who(), claims.held));
addEventListener('hashchange', () => location.reload());

const token = location.hash.slice(1);
if (token) {
    // Neither in the history nor in a screenshot: it is of use once.
    history.replaceState(null, '', location.pathname + location.search);
}
if (token && await enrol(token)) {
    // It has begun.
} else if (device) {
    await begin();
} else {
    shown('enrolment', true);
}

async function enrol(text) {
    write('mistake', '');
    try {
        const made = await service().redeem(text);
        save({ name: made.device ?? made.key?.device, key: made.secret, provider: new URLSearchParams(location.search).get('provider') ?? 'wasm' });
    } catch (error) {
        write('mistake', error instanceof Refused && error.status === 404 ? 'This is no enrolment token of this service.' : error.message);
        return false;
    }
    shown('enrolment', false);
    begin();
    return true;
}

/** One page at a time: two would disturb each other. */
async function begin() {
    if (!navigator.locks) {
        return work();
    }
    return navigator.locks.request(kept, { ifAvailable: true }, lock => lock ? work() : say('bad', 'Another tab of this browser is the device already. Close one of them.'));
}

async function work() {
    shown('enrolment', false);
    shown('device', true);
    write('name', device.name);
    document.title = `${device.name} - NasService`;
    shown('providers', here.adapter !== null || device.provider === 'webgpu');
    find(device.provider).checked = true;
    if (device.provider === 'webgpu' && !here.adapter) {
        say('bad', 'This device was to measure on WebGPU, and there is no adapter here: nothing is measured. Choose the processor, or open the page where there is one.');
        return;
    }
    write('here', `${device.provider === 'webgpu' ? here.adapter : `${here.cores} cores`}, ${here.isIsolated ? 'isolated' : 'not isolated'}`);
    claims = new Claims(service(), runtime, pace, who(), tell);
    try {
        await claims.run(device.provider, here, up => fingerprint(device.name, device.provider, up, here));
    } catch (error) {
        claims = null;
        say('bad', error instanceof Refused && error.isOfKey ? 'The service takes the key of this device no more: it was revoked. Enrol the device again.'
            : error instanceof Unstarted ? `${error.message} Load the page again to try once more.` : `It ended: ${error.message}`);
        shown('enrolment', error instanceof Refused && error.isOfKey);
    }
}

function tell(state, more = {}) {
    const texts = {
        starts: () => 'Starts its runtime.',
        waits: () => 'Waits for measurements.',
        offline: () => `${more.text} Tries again.`,
        measures: () => `Measures ${more.models} ${more.models === 1 ? 'model' : 'models'} of job ${more.job}.`,
        measured: () => 'Reports.',
    };
    if (state === 'waits') {
        write('id', more.deviceId);
        write('formats', runtime.formats.join(', '));
        write('clock', `${(1000 * runtime.tickMs).toFixed(0)} us`);
    }
    if (state === 'measured') {
        list(more.results);
        shown('noisy', more.isNoisy);
        write('noise', percent(more.results.find(r => r.repeatSpread !== undefined)?.repeatSpread));
    }
    write('detail', '');
    say(state === 'offline' ? 'warn' : 'good', texts[state]());
}

function heard(message) {
    const texts = {
        loading: () => `Runtime: ${megabytes(message.bytes)}.`,
        starting: () => 'Runtime: starts.',
        fetching: () => `Model: ${megabytes(message.bytes)}.`,
        progress: () => `${message.done} done${message.open ? `, ${message.open} under way` : ''}.`,
    };
    write('detail', texts[message.kind]?.() ?? '');
}

function paced() {
    if (pace.isPaused) {
        runtime.stop('paused');
        say('warn', pace.isHidden ? 'Paused: this page is in the background, where browsers slow it down. It goes on when it is seen.' : 'Paused.');
    }
    write('screen', pace.isAwake ? 'kept on' : 'not kept on');
}

function list(results) {
    find('measured').replaceChildren(...results.map(r => {
        const row = document.createElement('tr');
        const cells = r.latency ? [r.architectureId, milliseconds(r.latency.medianMs), `${milliseconds(r.latency.p10Ms)} to ${milliseconds(r.latency.p90Ms)}`] : [r.architectureId, r.error];
        row.replaceChildren(...cells.map(text => Object.assign(document.createElement('td'), { textContent: text })));
        row.lastChild.colSpan = 4 - cells.length;
        return row;
    }));
    shown('last', results.length > 0);
}

function say(kind, text) {
    find('state').className = kind;
    write('state', text);
}

function service() {
    return new Service(api, device?.key);
}

function who() {
    return { worker, host: navigator.userAgentData?.platform ?? navigator.platform ?? 'browser' };
}

function read() {
    try {
        return JSON.parse(localStorage.getItem(kept));
    } catch {
        return null;
    }
}

function save(changed) {
    device = changed;
    localStorage.setItem(kept, JSON.stringify(changed));
}
