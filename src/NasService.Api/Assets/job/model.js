// Everything a job page knows, kept up to date by the job's events. Parts of the page listen to what they show.
import { get } from '../api.js';
import { metricOf } from '../quality.js';
import { Evaluations } from './evaluations.js';
import { watch } from './events.js';

const most = 100000;
const patienceMs = 250;

const noneYet = error => {
    if (error.status === 404) {
        return null;
    }
    throw error;
};

export class Model extends EventTarget {
    constructor(id) {
        super();
        this.id = id;
        this.path = `/jobs/${id}`;
        this.log = [];
        this.fronts = [];
        this.device = null;
        this.selection = null;
        this.pending = new Map();
        this.looked = new Map();
        this.behind = Infinity;
    }

    async open() {
        // All at once, and by the addresses that the page's head has asked for already.
        const [columns, detail, space, history, front] = await Promise.all([
            get(`${this.path}/evaluations:columns?downsample=${most}`), get(this.path), get(`${this.path}/space`), get(`${this.path}/fronts`), get(`${this.path}/front`).catch(noneYet),
        ]);
        this.detail = detail;
        this.space = space;
        this.metric = metricOf(space.metric);
        this.evaluations = new Evaluations(space, this.metric);
        this.evaluations.merge(columns.columns);
        this.fronts = history.fronts;
        this.front = front;
        this.device = this.devices[0] ?? front?.summary.deviceId ?? null;
    }

    /** Follows the job from the log's beginning, so that the log is whole; what is loaded already is not fetched again. */
    follow() {
        const seen = this.detail.lastEvent;
        watch(this.id, 0, event => {
            this.log.push(event);
            this.tell('log');
            if (event.seq > seen || this.lacks(event)) {
                this.take(event);
            }
        }, () => this.detail.job.isFinal);
    }

    /** What was loaded beside the detail may be older than it. */
    lacks({ type, payload }) {
        return type === 'evaluations' ? payload.indices.some(i => !this.evaluations.byIndex.has(i)) : type === 'front' && payload.version > Math.max(0, ...this.fronts.map(f => f.version));
    }

    on(names, listener) {
        for (const name of names.split(' ')) {
            this.addEventListener(name, listener);
        }
    }

    tell(name) {
        this.dispatchEvent(new Event(name));
    }

    /** Indexes of evaluations that a brush has chosen; null: no brush. */
    select(rows) {
        this.selection = rows;
        this.tell('selection');
    }

    /** Names of the devices of a job on several, the one that leads first; none of a job on one. */
    get devices() {
        return (this.detail.definition.latency.devices ?? []).map(d => d.name ?? d);
    }

    /** The name of the device that is shown, where another one leads; else null. */
    get follower() {
        return this.devices.indexOf(this.device) > 0 ? this.device : null;
    }

    /** What predictors call the latency on the device that is shown. */
    get latencyMetric() {
        return this.follower ? `latencyMs.${this.follower}` : 'latencyMs';
    }

    /** @param device an id, or a name of devices */
    async choose(device) {
        this.device = device;
        await Promise.all([this.readFronts(), this.readLatencies()]);
        this.tell('evaluations');
        this.tell('front');
    }

    async readFronts() {
        const query = this.follower ? `?device=${encodeURIComponent(this.follower)}` : '';
        this.fronts = (await get(`${this.path}/fronts${query}`)).fronts;
        await this.readFront();
    }

    async readLatencies() {
        if (this.follower || this.isElsewhere) {
            this.evaluations.on(this.follower ? await get(`${this.path}/evaluations:latencies?device=${encodeURIComponent(this.follower)}`) : null);
            this.isElsewhere = this.follower !== null;
        }
    }

    async readDetail() {
        this.detail = await get(this.path);
        this.tell('detail');
    }

    async readFront() {
        const query = this.device ? `?device=${encodeURIComponent(this.device)}` : '';
        this.front = this.fronts.length ? await get(`${this.path}/front${query}`).catch(noneYet) : null;
        this.device ??= this.front?.summary.deviceId ?? null;
    }

    /** The newest front of a further scenario; null: there is none yet. */
    frontOf(scenario) {
        return get(`${this.path}/front?scenario=${encodeURIComponent(scenario)}`).catch(noneYet);
    }

    take({ type, payload }) {
        if (type === 'progress') {
            this.detail.progress = payload;
            this.tell('progress');
            this.later('detail', 4000);
            return;
        }
        if (type === 'evaluations') {
            this.behind = Math.min(this.behind, ...payload.indices);
            this.later('evaluations');
        }
        if (type === 'front') {
            this.later('front');
        }
        this.later('detail');
    }

    // Events come in bursts: the first is answered at once, those behind it by one look.
    later(what, wait = patienceMs) {
        const now = performance.now();
        const due = Math.max(now, (this.looked.get(what) ?? -Infinity) + wait);
        const pending = this.pending.get(what);
        if (!pending || due < pending.due) {
            clearTimeout(pending?.timer);
            this.pending.set(what, { due, timer: setTimeout(() => this.read(what), due - now) });
        }
    }

    async read(what) {
        this.pending.delete(what);
        this.looked.set(what, performance.now());
        try {
            if (what === 'evaluations') {
                const after = this.behind - 1;
                this.behind = Infinity;
                this.evaluations.merge((await get(`${this.path}/evaluations:columns?after=${after}`)).columns);
                await this.readLatencies();
            } else if (what === 'front') {
                await this.readFronts();
                if (this.follower) {
                    await this.readLatencies();
                    this.tell('evaluations');
                }
            } else {
                this.detail = await get(this.path);
            }
            this.tell(what);
        } catch {
            // The service is away; the stream comes back when it does, and what was missed is asked for then.
            this.behind = 0;
            this.later(what, 2000);
        }
    }
}
